// Common types of the JDK 17: made by scripts/library/java/Library.java, which says what is left out.
package java.lang;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamConstants;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Serializable;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.constant.Constable;
import java.lang.constant.ConstantDesc;
import java.lang.invoke.TypeDescriptor;
import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.Watchable;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.text.DateFormat;
import java.text.Format;
import java.text.NumberFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.ChronoLocalDateTime;
import java.time.chrono.ChronoPeriod;
import java.time.chrono.ChronoZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractQueue;
import java.util.AbstractSequentialList;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Currency;
import java.util.Date;
import java.util.Deque;
import java.util.Dictionary;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.EventListener;
import java.util.EventObject;
import java.util.Formatter;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.IntSummaryStatistics;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Properties;
import java.util.Queue;
import java.util.Random;
import java.util.RandomAccess;
import java.util.Scanner;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.Spliterator;
import java.util.Stack;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.TimeZone;
import java.util.Timer;
import java.util.TimerTask;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.Vector;
import java.util.WeakHashMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Delayed;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

class Object {
  Class<?> getClass();
  String toString();
}
final class String implements Serializable, Comparable<String>, CharSequence, Constable, ConstantDesc {
  static Comparator<String> CASE_INSENSITIVE_ORDER;
  int codePointAt(Object... a);
  int codePointBefore(Object... a);
  int codePointCount(Object... a);
  int compareTo(Object... a);
  int compareToIgnoreCase(Object... a);
  String concat(Object... a);
  boolean contains(Object... a);
  boolean contentEquals(Object... a);
  static String copyValueOf(Object... a);
  boolean endsWith(Object... a);
  boolean equalsIgnoreCase(Object... a);
  static String format(Object... a);
  String formatted(Object... a);
  byte[] getBytes(Object... a);
  String indent(Object... a);
  int indexOf(Object... a);
  String intern();
  boolean isBlank();
  static String join(Object... a);
  int lastIndexOf(Object... a);
  Stream<String> lines();
  boolean matches(Object... a);
  int offsetByCodePoints(Object... a);
  boolean regionMatches(Object... a);
  String repeat(Object... a);
  String replace(Object... a);
  String replaceAll(Object... a);
  String replaceFirst(Object... a);
  String[] split(Object... a);
  boolean startsWith(Object... a);
  String strip();
  String stripIndent();
  String stripLeading();
  String stripTrailing();
  String substring(Object... a);
  char[] toCharArray();
  String toLowerCase(Object... a);
  String toUpperCase(Object... a);
  String translateEscapes();
  String trim();
  static String valueOf(Object... a);
}
interface CharSequence {
  default char charAt(Object... a);
  default IntStream chars();
  default IntStream codePoints();
  static int compare(Object... a);
  default boolean isEmpty();
  default int length();
  default CharSequence subSequence(Object... a);
}
final class StringBuilder implements Serializable, Comparable<StringBuilder>, CharSequence, Appendable {
  StringBuilder append(Object... a);
  StringBuilder appendCodePoint(Object... a);
  int compareTo(Object... a);
  StringBuilder delete(Object... a);
  StringBuilder deleteCharAt(Object... a);
  int indexOf(Object... a);
  StringBuilder insert(Object... a);
  int lastIndexOf(Object... a);
  StringBuilder replace(Object... a);
  StringBuilder reverse();
}
final class StringBuffer implements Serializable, Comparable<StringBuffer>, CharSequence, Appendable {
  StringBuffer append(Object... a);
  StringBuffer appendCodePoint(Object... a);
  int capacity();
  int codePointAt(Object... a);
  int codePointBefore(Object... a);
  int codePointCount(Object... a);
  int compareTo(Object... a);
  StringBuffer delete(Object... a);
  StringBuffer deleteCharAt(Object... a);
  int indexOf(Object... a);
  StringBuffer insert(Object... a);
  int lastIndexOf(Object... a);
  int offsetByCodePoints(Object... a);
  StringBuffer replace(Object... a);
  StringBuffer reverse();
  String substring(Object... a);
}
final class Boolean implements Serializable, Comparable<Boolean>, Constable {
  static Boolean TRUE;
  static Boolean FALSE;
  static Class<Boolean> TYPE;
  boolean booleanValue();
  static int compare(Object... a);
  int compareTo(Object... a);
  static boolean getBoolean(Object... a);
  static boolean logicalAnd(Object... a);
  static boolean logicalOr(Object... a);
  static boolean logicalXor(Object... a);
  static boolean parseBoolean(Object... a);
  static String toString(Object... a);
  static Boolean valueOf(Object... a);
}
final class Byte extends Number implements Comparable<Byte>, Constable {
  static byte MIN_VALUE;
  static byte MAX_VALUE;
  static Class<Byte> TYPE;
  static int SIZE;
  static int BYTES;
  static int compare(Object... a);
  int compareTo(Object... a);
  static int compareUnsigned(Object... a);
  static Byte decode(Object... a);
  static byte parseByte(Object... a);
  static String toString(Object... a);
  static int toUnsignedInt(Object... a);
  static long toUnsignedLong(Object... a);
  static Byte valueOf(Object... a);
}
final class Short extends Number implements Comparable<Short>, Constable {
  static short MIN_VALUE;
  static short MAX_VALUE;
  static Class<Short> TYPE;
  static int SIZE;
  static int BYTES;
  static int compare(Object... a);
  int compareTo(Object... a);
  static int compareUnsigned(Object... a);
  static Short decode(Object... a);
  static short parseShort(Object... a);
  static short reverseBytes(Object... a);
  static String toString(Object... a);
  static int toUnsignedInt(Object... a);
  static long toUnsignedLong(Object... a);
  static Short valueOf(Object... a);
}
final class Character implements Serializable, Comparable<Character>, Constable {
  static int MIN_RADIX;
  static int MAX_RADIX;
  static char MIN_VALUE;
  static char MAX_VALUE;
  static Class<Character> TYPE;
  static byte UNASSIGNED;
  static byte UPPERCASE_LETTER;
  static byte LOWERCASE_LETTER;
  static byte TITLECASE_LETTER;
  static byte MODIFIER_LETTER;
  static byte OTHER_LETTER;
  static byte NON_SPACING_MARK;
  static byte ENCLOSING_MARK;
  static byte COMBINING_SPACING_MARK;
  static byte DECIMAL_DIGIT_NUMBER;
  static byte LETTER_NUMBER;
  static byte OTHER_NUMBER;
  static byte SPACE_SEPARATOR;
  static byte LINE_SEPARATOR;
  static byte PARAGRAPH_SEPARATOR;
  static byte CONTROL;
  static byte FORMAT;
  static byte PRIVATE_USE;
  static byte SURROGATE;
  static byte DASH_PUNCTUATION;
  static byte START_PUNCTUATION;
  static byte END_PUNCTUATION;
  static byte CONNECTOR_PUNCTUATION;
  static byte OTHER_PUNCTUATION;
  static byte MATH_SYMBOL;
  static byte CURRENCY_SYMBOL;
  static byte MODIFIER_SYMBOL;
  static byte OTHER_SYMBOL;
  static byte INITIAL_QUOTE_PUNCTUATION;
  static byte FINAL_QUOTE_PUNCTUATION;
  static byte DIRECTIONALITY_UNDEFINED;
  static byte DIRECTIONALITY_LEFT_TO_RIGHT;
  static byte DIRECTIONALITY_RIGHT_TO_LEFT;
  static byte DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  static byte DIRECTIONALITY_EUROPEAN_NUMBER;
  static byte DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR;
  static byte DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR;
  static byte DIRECTIONALITY_ARABIC_NUMBER;
  static byte DIRECTIONALITY_COMMON_NUMBER_SEPARATOR;
  static byte DIRECTIONALITY_NONSPACING_MARK;
  static byte DIRECTIONALITY_BOUNDARY_NEUTRAL;
  static byte DIRECTIONALITY_PARAGRAPH_SEPARATOR;
  static byte DIRECTIONALITY_SEGMENT_SEPARATOR;
  static byte DIRECTIONALITY_WHITESPACE;
  static byte DIRECTIONALITY_OTHER_NEUTRALS;
  static byte DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING;
  static byte DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE;
  static byte DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING;
  static byte DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE;
  static byte DIRECTIONALITY_POP_DIRECTIONAL_FORMAT;
  static byte DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE;
  static byte DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE;
  static byte DIRECTIONALITY_FIRST_STRONG_ISOLATE;
  static byte DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE;
  static char MIN_HIGH_SURROGATE;
  static char MAX_HIGH_SURROGATE;
  static char MIN_LOW_SURROGATE;
  static char MAX_LOW_SURROGATE;
  static char MIN_SURROGATE;
  static char MAX_SURROGATE;
  static int MIN_SUPPLEMENTARY_CODE_POINT;
  static int MIN_CODE_POINT;
  static int MAX_CODE_POINT;
  static int SIZE;
  static int BYTES;
  static int charCount(Object... a);
  char charValue();
  static int codePointAt(Object... a);
  static int codePointBefore(Object... a);
  static int codePointCount(Object... a);
  static int codePointOf(Object... a);
  static int compare(Object... a);
  int compareTo(Object... a);
  static int digit(Object... a);
  static char forDigit(Object... a);
  static byte getDirectionality(Object... a);
  static String getName(Object... a);
  static int getNumericValue(Object... a);
  static int getType(Object... a);
  static char highSurrogate(Object... a);
  static boolean isAlphabetic(Object... a);
  static boolean isBmpCodePoint(Object... a);
  static boolean isDefined(Object... a);
  static boolean isDigit(Object... a);
  static boolean isHighSurrogate(Object... a);
  static boolean isISOControl(Object... a);
  static boolean isIdentifierIgnorable(Object... a);
  static boolean isIdeographic(Object... a);
  static boolean isJavaIdentifierPart(Object... a);
  static boolean isJavaIdentifierStart(Object... a);
  static boolean isLetter(Object... a);
  static boolean isLetterOrDigit(Object... a);
  static boolean isLowSurrogate(Object... a);
  static boolean isLowerCase(Object... a);
  static boolean isMirrored(Object... a);
  static boolean isSpaceChar(Object... a);
  static boolean isSupplementaryCodePoint(Object... a);
  static boolean isSurrogate(Object... a);
  static boolean isSurrogatePair(Object... a);
  static boolean isTitleCase(Object... a);
  static boolean isUnicodeIdentifierPart(Object... a);
  static boolean isUnicodeIdentifierStart(Object... a);
  static boolean isUpperCase(Object... a);
  static boolean isValidCodePoint(Object... a);
  static boolean isWhitespace(Object... a);
  static char lowSurrogate(Object... a);
  static int offsetByCodePoints(Object... a);
  static char reverseBytes(Object... a);
  static char[] toChars(int a);
  static int toChars(int a, char[] b, int c);
  static int toCodePoint(Object... a);
  static char toLowerCase(char a);
  static int toLowerCase(int a);
  static String toString(Object... a);
  static char toTitleCase(char a);
  static int toTitleCase(int a);
  static char toUpperCase(char a);
  static int toUpperCase(int a);
  static Character valueOf(Object... a);
}
final class Integer extends Number implements Comparable<Integer>, Constable, ConstantDesc {
  static int MIN_VALUE;
  static int MAX_VALUE;
  static Class<Integer> TYPE;
  static int SIZE;
  static int BYTES;
  static int bitCount(Object... a);
  static int compare(Object... a);
  int compareTo(Object... a);
  static int compareUnsigned(Object... a);
  static Integer decode(Object... a);
  static int divideUnsigned(Object... a);
  static Integer getInteger(Object... a);
  static int highestOneBit(Object... a);
  static int lowestOneBit(Object... a);
  static int max(Object... a);
  static int min(Object... a);
  static int numberOfLeadingZeros(Object... a);
  static int numberOfTrailingZeros(Object... a);
  static int parseInt(Object... a);
  static int parseUnsignedInt(Object... a);
  static int remainderUnsigned(Object... a);
  static int reverse(Object... a);
  static int reverseBytes(Object... a);
  static int rotateLeft(Object... a);
  static int rotateRight(Object... a);
  static int signum(Object... a);
  static int sum(Object... a);
  static String toBinaryString(Object... a);
  static String toHexString(Object... a);
  static String toOctalString(Object... a);
  static String toString(Object... a);
  static long toUnsignedLong(Object... a);
  static String toUnsignedString(Object... a);
  static Integer valueOf(Object... a);
}
final class Long extends Number implements Comparable<Long>, Constable, ConstantDesc {
  static long MIN_VALUE;
  static long MAX_VALUE;
  static Class<Long> TYPE;
  static int SIZE;
  static int BYTES;
  static int bitCount(Object... a);
  static int compare(Object... a);
  int compareTo(Object... a);
  static int compareUnsigned(Object... a);
  static Long decode(Object... a);
  static long divideUnsigned(Object... a);
  static Long getLong(Object... a);
  static long highestOneBit(Object... a);
  static long lowestOneBit(Object... a);
  static long max(Object... a);
  static long min(Object... a);
  static int numberOfLeadingZeros(Object... a);
  static int numberOfTrailingZeros(Object... a);
  static long parseLong(Object... a);
  static long parseUnsignedLong(Object... a);
  static long remainderUnsigned(Object... a);
  static long reverse(Object... a);
  static long reverseBytes(Object... a);
  static long rotateLeft(Object... a);
  static long rotateRight(Object... a);
  static int signum(Object... a);
  static long sum(Object... a);
  static String toBinaryString(Object... a);
  static String toHexString(Object... a);
  static String toOctalString(Object... a);
  static String toString(Object... a);
  static String toUnsignedString(Object... a);
  static Long valueOf(Object... a);
}
final class Float extends Number implements Comparable<Float>, Constable, ConstantDesc {
  static float POSITIVE_INFINITY;
  static float NEGATIVE_INFINITY;
  static float NaN;
  static float MAX_VALUE;
  static float MIN_NORMAL;
  static float MIN_VALUE;
  static int MAX_EXPONENT;
  static int MIN_EXPONENT;
  static int SIZE;
  static int BYTES;
  static Class<Float> TYPE;
  static int compare(Object... a);
  int compareTo(Object... a);
  static int floatToIntBits(Object... a);
  static int floatToRawIntBits(Object... a);
  static float intBitsToFloat(Object... a);
  static boolean isFinite(Object... a);
  boolean isInfinite(Object... a);
  boolean isNaN(Object... a);
  static float max(Object... a);
  static float min(Object... a);
  static float parseFloat(Object... a);
  static float sum(Object... a);
  static String toHexString(Object... a);
  static String toString(Object... a);
  static Float valueOf(Object... a);
}
final class Double extends Number implements Comparable<Double>, Constable, ConstantDesc {
  static double POSITIVE_INFINITY;
  static double NEGATIVE_INFINITY;
  static double NaN;
  static double MAX_VALUE;
  static double MIN_NORMAL;
  static double MIN_VALUE;
  static int MAX_EXPONENT;
  static int MIN_EXPONENT;
  static int SIZE;
  static int BYTES;
  static Class<Double> TYPE;
  static int compare(Object... a);
  int compareTo(Object... a);
  static long doubleToLongBits(Object... a);
  static long doubleToRawLongBits(Object... a);
  static boolean isFinite(Object... a);
  boolean isInfinite(Object... a);
  boolean isNaN(Object... a);
  static double longBitsToDouble(Object... a);
  static double max(Object... a);
  static double min(Object... a);
  static double parseDouble(Object... a);
  static double sum(Object... a);
  static String toHexString(Object... a);
  static String toString(Object... a);
  static Double valueOf(Object... a);
}
class Number implements Serializable {
  byte byteValue();
  double doubleValue();
  float floatValue();
  int intValue();
  long longValue();
  short shortValue();
}
final class Math {
  static double E;
  static double PI;
  static double IEEEremainder(Object... a);
  static double abs(double a);
  static float abs(float a);
  static int abs(int a);
  static long abs(long a);
  static int absExact(int a);
  static long absExact(long a);
  static double acos(Object... a);
  static int addExact(int a, int b);
  static long addExact(long a, long b);
  static double asin(Object... a);
  static double atan(Object... a);
  static double atan2(Object... a);
  static double cbrt(Object... a);
  static double ceil(Object... a);
  static double copySign(double a, double b);
  static float copySign(float a, float b);
  static double cos(Object... a);
  static double cosh(Object... a);
  static int decrementExact(int a);
  static long decrementExact(long a);
  static double exp(Object... a);
  static double expm1(Object... a);
  static double floor(Object... a);
  static int floorDiv(int a, int b);
  static long floorDiv(long a, int b);
  static long floorDiv(long a, long b);
  static int floorMod(int a, int b);
  static int floorMod(long a, int b);
  static long floorMod(long a, long b);
  static double fma(double a, double b, double c);
  static float fma(float a, float b, float c);
  static int getExponent(Object... a);
  static double hypot(Object... a);
  static int incrementExact(int a);
  static long incrementExact(long a);
  static double log(Object... a);
  static double log10(Object... a);
  static double log1p(Object... a);
  static double max(double a, double b);
  static float max(float a, float b);
  static int max(int a, int b);
  static long max(long a, long b);
  static double min(double a, double b);
  static float min(float a, float b);
  static int min(int a, int b);
  static long min(long a, long b);
  static int multiplyExact(int a, int b);
  static long multiplyExact(long a, int b);
  static long multiplyExact(long a, long b);
  static long multiplyFull(Object... a);
  static long multiplyHigh(Object... a);
  static int negateExact(int a);
  static long negateExact(long a);
  static double nextAfter(double a, double b);
  static float nextAfter(float a, double b);
  static double nextDown(double a);
  static float nextDown(float a);
  static double nextUp(double a);
  static float nextUp(float a);
  static double pow(Object... a);
  static double random();
  static double rint(Object... a);
  static int round(float a);
  static long round(double a);
  static double scalb(double a, int b);
  static float scalb(float a, int b);
  static double signum(double a);
  static float signum(float a);
  static double sin(Object... a);
  static double sinh(Object... a);
  static double sqrt(Object... a);
  static int subtractExact(int a, int b);
  static long subtractExact(long a, long b);
  static double tan(Object... a);
  static double tanh(Object... a);
  static double toDegrees(Object... a);
  static int toIntExact(Object... a);
  static double toRadians(Object... a);
  static double ulp(double a);
  static float ulp(float a);
}
final class Class<T> implements Serializable, GenericDeclaration, Type, AnnotatedElement, Constable {
  Class<?> arrayType();
  <U> Class<? extends U> asSubclass(Class<U> a);
  T cast(Object... a);
  Class<?> componentType();
  boolean desiredAssertionStatus();
  static Class<?> forName(Object... a);
  String getCanonicalName();
  ClassLoader getClassLoader();
  Class<?>[] getClasses();
  Class<?> getComponentType();
  Constructor<T> getConstructor(Object... a);
  Constructor<?>[] getConstructors();
  Class<?>[] getDeclaredClasses();
  Constructor<T> getDeclaredConstructor(Object... a);
  Constructor<?>[] getDeclaredConstructors();
  Field getDeclaredField(Object... a);
  Field[] getDeclaredFields();
  Method getDeclaredMethod(Object... a);
  Method[] getDeclaredMethods();
  Class<?> getDeclaringClass();
  Class<?> getEnclosingClass();
  Constructor<?> getEnclosingConstructor();
  Method getEnclosingMethod();
  T[] getEnumConstants();
  Field getField(Object... a);
  Field[] getFields();
  Type[] getGenericInterfaces();
  Type getGenericSuperclass();
  Class<?>[] getInterfaces();
  Method getMethod(Object... a);
  Method[] getMethods();
  int getModifiers();
  Module getModule();
  String getName();
  Class<?> getNestHost();
  Class<?>[] getNestMembers();
  Package getPackage();
  String getPackageName();
  Class<?>[] getPermittedSubclasses();
  URL getResource(Object... a);
  InputStream getResourceAsStream(Object... a);
  Object[] getSigners();
  String getSimpleName();
  Class<? super T> getSuperclass();
  boolean isAnnotation();
  boolean isAnonymousClass();
  boolean isArray();
  boolean isAssignableFrom(Object... a);
  boolean isEnum();
  boolean isHidden();
  boolean isInstance(Object... a);
  boolean isInterface();
  boolean isLocalClass();
  boolean isMemberClass();
  boolean isNestmateOf(Object... a);
  boolean isPrimitive();
  boolean isRecord();
  boolean isSealed();
  boolean isSynthetic();
  String toGenericString();
}
class Enum<E extends Enum<E>> implements Constable, Comparable<E>, Serializable {
  int compareTo(E a);
  Class<E> getDeclaringClass();
  String name();
  int ordinal();
  static <T extends Enum<T>> T valueOf(Class<T> a, String b);
}
class Record {
}
interface Iterable<T> {
  default void forEach(Consumer<? super T> a);
  default Iterator<T> iterator();
  default Spliterator<T> spliterator();
}
interface Comparable<T> {
  default int compareTo(T a);
}
interface Runnable {
  void run();
}
interface AutoCloseable {
}
interface Appendable {
  default Appendable append(Object... a);
}
interface Cloneable {
}
class Thread implements Runnable {
  static int MIN_PRIORITY;
  static int NORM_PRIORITY;
  static int MAX_PRIORITY;
  static int activeCount();
  static Thread currentThread();
  static int enumerate(Object... a);
  static Map<Thread, StackTraceElement[]> getAllStackTraces();
  ClassLoader getContextClassLoader();
  long getId();
  String getName();
  int getPriority();
  StackTraceElement[] getStackTrace();
  static boolean holdsLock(Object... a);
  static boolean interrupted();
  boolean isAlive();
  boolean isDaemon();
  boolean isInterrupted();
  static void setDefaultUncaughtExceptionHandler(Object a);
  void setUncaughtExceptionHandler(Object a);
}
class ThreadLocal<T> {
  T get();
  void set(T a);
  static <S> ThreadLocal<S> withInitial(Supplier<? extends S> a);
}
class Throwable implements Serializable {
  Throwable fillInStackTrace();
  Throwable getCause();
  String getLocalizedMessage();
  String getMessage();
  StackTraceElement[] getStackTrace();
  Throwable[] getSuppressed();
  Throwable initCause(Object... a);
}
class Exception extends Throwable {
}
class Error extends Throwable {
}
class RuntimeException extends Exception {
}
class IllegalArgumentException extends RuntimeException {
}
class IllegalStateException extends RuntimeException {
}
class NullPointerException extends RuntimeException {
}
class ClassCastException extends RuntimeException {
}
class InterruptedException extends Exception {
}
class UnsupportedOperationException extends RuntimeException {
}
class IndexOutOfBoundsException extends RuntimeException {
}
class NumberFormatException extends IllegalArgumentException {
}
class ArithmeticException extends RuntimeException {
}
class ReflectiveOperationException extends Exception {
}
class ClassNotFoundException extends ReflectiveOperationException {
  Throwable getException();
}
class NoSuchMethodException extends ReflectiveOperationException {
}
class NoSuchFieldException extends ReflectiveOperationException {
}
class CloneNotSupportedException extends Exception {
}
class SecurityException extends RuntimeException {
}
class AssertionError extends Error {
}
class LinkageError extends Error {
}
class OutOfMemoryError extends VirtualMachineError {
}
class StackOverflowError extends VirtualMachineError {
}
final class StackTraceElement implements Serializable {
  String getClassLoaderName();
  String getClassName();
  String getFileName();
  int getLineNumber();
  String getMethodName();
  String getModuleName();
  String getModuleVersion();
  boolean isNativeMethod();
}
final class System {
  static String clearProperty(Object... a);
  static long currentTimeMillis();
  static System.Logger getLogger(Object... a);
  static Properties getProperties();
  static String getProperty(Object... a);
  static Map<String, String> getenv();
  static String getenv(String a);
  static int identityHashCode(Object... a);
  static String lineSeparator();
  static String mapLibraryName(Object... a);
  static long nanoTime();
  static String setProperty(Object... a);
  static interface Logger {
    default String getName();
    default boolean isLoggable(System.Logger.Level a);
    default void log(System.Logger.Level a, Object b);
    default void log(System.Logger.Level a, String b);
    default void log(System.Logger.Level a, Supplier<String> b);
    default void log(System.Logger.Level a, String b, Object... c);
    default void log(System.Logger.Level a, String b, Throwable c);
    default void log(System.Logger.Level a, Supplier<String> b, Throwable c);
    default void log(System.Logger.Level a, Object b, String c, Object... d);
    default void log(System.Logger.Level a, Object b, String c, Throwable d);
    final static class Level extends Enum<System.Logger.Level> {
      static System.Logger.Level ALL;
      static System.Logger.Level TRACE;
      static System.Logger.Level DEBUG;
      static System.Logger.Level INFO;
      static System.Logger.Level WARNING;
      static System.Logger.Level ERROR;
      static System.Logger.Level OFF;
      String getName();
      int getSeverity();
      static System.Logger.Level valueOf(Object... a);
      static System.Logger.Level[] values();
    }
  }
}
class Runtime {
  int availableProcessors();
  Process exec(Object... a);
  long freeMemory();
  static Runtime getRuntime();
  long maxMemory();
  boolean removeShutdownHook(Object... a);
  long totalMemory();
}
class Process {
  Process destroyForcibly();
  BufferedReader errorReader(Object... a);
  int exitValue();
  InputStream getErrorStream();
  InputStream getInputStream();
  OutputStream getOutputStream();
  BufferedReader inputReader(Object... a);
  boolean isAlive();
  CompletableFuture<Process> onExit();
  BufferedWriter outputWriter(Object... a);
  long pid();
  boolean supportsNormalTermination();
  int waitFor();
  boolean waitFor(long a, TimeUnit b);
}
final class ProcessBuilder {
  List<String> command();
  ProcessBuilder command(String... a);
  ProcessBuilder command(List<String> a);
  File directory();
  ProcessBuilder directory(File a);
  Map<String, String> environment();
  ProcessBuilder inheritIO();
  ProcessBuilder redirectError(Object... a);
  boolean redirectErrorStream();
  ProcessBuilder redirectErrorStream(boolean a);
  ProcessBuilder redirectInput(Object... a);
  ProcessBuilder redirectOutput(Object... a);
  Process start();
  static List<Process> startPipeline(Object... a);
}
class ClassLoader {
  Package getDefinedPackage(Object... a);
  Package[] getDefinedPackages();
  String getName();
  ClassLoader getParent();
  static ClassLoader getPlatformClassLoader();
  URL getResource(Object... a);
  InputStream getResourceAsStream(Object... a);
  Enumeration<URL> getResources(Object... a);
  static ClassLoader getSystemClassLoader();
  static URL getSystemResource(Object... a);
  static InputStream getSystemResourceAsStream(Object... a);
  static Enumeration<URL> getSystemResources(Object... a);
  Module getUnnamedModule();
  boolean isRegisteredAsParallelCapable();
  Class<?> loadClass(Object... a);
  Stream<URL> resources(Object... a);
}
final class Module implements AnnotatedElement {
  Module addExports(Object... a);
  Module addOpens(Object... a);
  Module addReads(Object... a);
  Module addUses(Object... a);
  boolean canRead(Object... a);
  boolean canUse(Object... a);
  ClassLoader getClassLoader();
  String getName();
  Set<String> getPackages();
  InputStream getResourceAsStream(Object... a);
  boolean isExported(Object... a);
  boolean isNamed();
  boolean isOpen(Object... a);
}
class Package implements AnnotatedElement {
  String getImplementationTitle();
  String getImplementationVendor();
  String getImplementationVersion();
  String getName();
  static Package[] getPackages();
  String getSpecificationTitle();
  String getSpecificationVendor();
  String getSpecificationVersion();
  boolean isCompatibleWith(Object... a);
  boolean isSealed(Object... a);
}
final class Void {
  static Class<Void> TYPE;
}
interface Annotation {
  Class<? extends Annotation> annotationType();
}
final class Method extends Executable {
  Object getDefaultValue();
  Type getGenericReturnType();
  Class<?> getReturnType();
  Object invoke(Object... a);
  boolean isBridge();
  boolean isDefault();
}
final class Field extends AccessibleObject implements Member {
  Object get(Object... a);
  boolean getBoolean(Object... a);
  byte getByte(Object... a);
  char getChar(Object... a);
  double getDouble(Object... a);
  float getFloat(Object... a);
  Type getGenericType();
  int getInt(Object... a);
  long getLong(Object... a);
  short getShort(Object... a);
  Class<?> getType();
  boolean isEnumConstant();
  String toGenericString();
}
final class Constructor<T> extends Executable {
  T newInstance(Object... a);
}
class Executable extends AccessibleObject implements Member, GenericDeclaration {
  Class<?>[] getExceptionTypes();
  Type[] getGenericExceptionTypes();
  Type[] getGenericParameterTypes();
  Annotation[][] getParameterAnnotations();
  int getParameterCount();
  Class<?>[] getParameterTypes();
  Parameter[] getParameters();
  boolean isVarArgs();
  String toGenericString();
}
interface Member {
  static int PUBLIC;
  static int DECLARED;
  default Class<?> getDeclaringClass();
  default int getModifiers();
  default String getName();
  default boolean isSynthetic();
}
class AccessibleObject implements AnnotatedElement {
  boolean canAccess(Object... a);
  boolean trySetAccessible();
}
interface AnnotatedElement {
  default <T extends Annotation> T getAnnotation(Class<T> a);
  default Annotation[] getAnnotations();
  default <T extends Annotation> T[] getAnnotationsByType(Class<T> a);
  default <T extends Annotation> T getDeclaredAnnotation(Class<T> a);
  default Annotation[] getDeclaredAnnotations();
  default <T extends Annotation> T[] getDeclaredAnnotationsByType(Class<T> a);
  default boolean isAnnotationPresent(Object... a);
}
interface GenericDeclaration extends AnnotatedElement {
  default TypeVariable<?>[] getTypeParameters();
}
interface Type {
  default String getTypeName();
}
interface ParameterizedType extends Type {
  default Type[] getActualTypeArguments();
  default Type getOwnerType();
  default Type getRawType();
}
interface TypeVariable<D extends GenericDeclaration> extends Type, AnnotatedElement {
  default Type[] getBounds();
  default D getGenericDeclaration();
  default String getName();
}
final class Parameter implements AnnotatedElement {
  Executable getDeclaringExecutable();
  int getModifiers();
  String getName();
  Type getParameterizedType();
  Class<?> getType();
  boolean isImplicit();
  boolean isNamePresent();
  boolean isSynthetic();
  boolean isVarArgs();
}
class Modifier {
  static int PUBLIC;
  static int PRIVATE;
  static int PROTECTED;
  static int STATIC;
  static int FINAL;
  static int SYNCHRONIZED;
  static int VOLATILE;
  static int TRANSIENT;
  static int NATIVE;
  static int INTERFACE;
  static int ABSTRACT;
  static int STRICT;
  static int classModifiers();
  static int constructorModifiers();
  static int fieldModifiers();
  static int interfaceModifiers();
  static boolean isAbstract(Object... a);
  static boolean isFinal(Object... a);
  static boolean isInterface(Object... a);
  static boolean isNative(Object... a);
  static boolean isPrivate(Object... a);
  static boolean isProtected(Object... a);
  static boolean isPublic(Object... a);
  static boolean isStatic(Object... a);
  static boolean isStrict(Object... a);
  static boolean isSynchronized(Object... a);
  static boolean isTransient(Object... a);
  static boolean isVolatile(Object... a);
  static int methodModifiers();
  static int parameterModifiers();
  static String toString(Object... a);
}
class InvocationTargetException extends ReflectiveOperationException {
  Throwable getTargetException();
}
interface InvocationHandler {
  Object invoke(Object a, Method b, Object[] c);
  static Object invokeDefault(Object... a);
}
final class Array {
  static Object get(Object... a);
  static boolean getBoolean(Object... a);
  static byte getByte(Object... a);
  static char getChar(Object... a);
  static double getDouble(Object... a);
  static float getFloat(Object... a);
  static int getInt(Object... a);
  static int getLength(Object... a);
  static long getLong(Object... a);
  static short getShort(Object... a);
  static Object newInstance(Object... a);
}
class WeakReference<T> extends Reference<T> {
}
class SoftReference<T> extends Reference<T> {
}
class Reference<T> {
  boolean enqueue();
  T get();
  boolean refersTo(T a);
}
class BigDecimal extends Number implements Comparable<BigDecimal> {
  static BigDecimal ZERO;
  static BigDecimal ONE;
  static BigDecimal TEN;
  static int ROUND_UP;
  static int ROUND_DOWN;
  static int ROUND_CEILING;
  static int ROUND_FLOOR;
  static int ROUND_HALF_UP;
  static int ROUND_HALF_DOWN;
  static int ROUND_HALF_EVEN;
  static int ROUND_UNNECESSARY;
  BigDecimal abs(Object... a);
  BigDecimal add(Object... a);
  byte byteValueExact();
  int compareTo(Object... a);
  BigDecimal divide(Object... a);
  BigDecimal[] divideAndRemainder(Object... a);
  BigDecimal divideToIntegralValue(Object... a);
  int intValueExact();
  long longValueExact();
  BigDecimal max(Object... a);
  BigDecimal min(Object... a);
  BigDecimal movePointLeft(Object... a);
  BigDecimal movePointRight(Object... a);
  BigDecimal multiply(Object... a);
  BigDecimal negate(Object... a);
  BigDecimal plus(Object... a);
  BigDecimal pow(Object... a);
  int precision();
  BigDecimal remainder(Object... a);
  BigDecimal round(Object... a);
  int scale();
  BigDecimal scaleByPowerOfTen(Object... a);
  BigDecimal setScale(Object... a);
  short shortValueExact();
  int signum();
  BigDecimal sqrt(Object... a);
  BigDecimal stripTrailingZeros();
  BigDecimal subtract(Object... a);
  BigInteger toBigInteger();
  BigInteger toBigIntegerExact();
  String toEngineeringString();
  String toPlainString();
  BigDecimal ulp();
  BigInteger unscaledValue();
  static BigDecimal valueOf(Object... a);
}
class BigInteger extends Number implements Comparable<BigInteger> {
  static BigInteger ZERO;
  static BigInteger ONE;
  static BigInteger TWO;
  static BigInteger TEN;
  BigInteger abs();
  BigInteger add(Object... a);
  BigInteger and(Object... a);
  BigInteger andNot(Object... a);
  int bitCount();
  int bitLength();
  byte byteValueExact();
  BigInteger clearBit(Object... a);
  int compareTo(Object... a);
  BigInteger divide(Object... a);
  BigInteger[] divideAndRemainder(Object... a);
  BigInteger flipBit(Object... a);
  BigInteger gcd(Object... a);
  int getLowestSetBit();
  int intValueExact();
  boolean isProbablePrime(Object... a);
  long longValueExact();
  BigInteger max(Object... a);
  BigInteger min(Object... a);
  BigInteger mod(Object... a);
  BigInteger modInverse(Object... a);
  BigInteger modPow(Object... a);
  BigInteger multiply(Object... a);
  BigInteger negate();
  BigInteger nextProbablePrime();
  BigInteger not();
  BigInteger or(Object... a);
  BigInteger pow(Object... a);
  static BigInteger probablePrime(Object... a);
  BigInteger remainder(Object... a);
  BigInteger setBit(Object... a);
  BigInteger shiftLeft(Object... a);
  BigInteger shiftRight(Object... a);
  short shortValueExact();
  int signum();
  BigInteger sqrt();
  BigInteger[] sqrtAndRemainder();
  BigInteger subtract(Object... a);
  boolean testBit(Object... a);
  byte[] toByteArray();
  String toString(Object... a);
  static BigInteger valueOf(Object... a);
  BigInteger xor(Object... a);
}
final class RoundingMode extends Enum<RoundingMode> {
  static RoundingMode UP;
  static RoundingMode DOWN;
  static RoundingMode CEILING;
  static RoundingMode FLOOR;
  static RoundingMode HALF_UP;
  static RoundingMode HALF_DOWN;
  static RoundingMode HALF_EVEN;
  static RoundingMode UNNECESSARY;
  static RoundingMode valueOf(Object... a);
  static RoundingMode[] values();
}
final class URI implements Comparable<URI>, Serializable {
  int compareTo(Object... a);
  static URI create(Object... a);
  String getAuthority();
  String getFragment();
  String getHost();
  String getPath();
  int getPort();
  String getQuery();
  String getRawAuthority();
  String getRawFragment();
  String getRawPath();
  String getRawQuery();
  String getRawSchemeSpecificPart();
  String getRawUserInfo();
  String getScheme();
  String getSchemeSpecificPart();
  String getUserInfo();
  boolean isAbsolute();
  boolean isOpaque();
  URI normalize();
  URI parseServerAuthority();
  URI relativize(Object... a);
  URI resolve(Object... a);
  String toASCIIString();
  URL toURL();
}
final class URL implements Serializable {
  String getAuthority();
  Object getContent(Object... a);
  int getDefaultPort();
  String getFile();
  String getHost();
  String getPath();
  int getPort();
  String getProtocol();
  String getQuery();
  String getRef();
  String getUserInfo();
  URLConnection openConnection(Object... a);
  InputStream openStream();
  boolean sameFile(Object... a);
  static void setURLStreamHandlerFactory(Object a);
  String toExternalForm();
  URI toURI();
}
class URLConnection {
  boolean getAllowUserInteraction();
  int getConnectTimeout();
  Object getContent(Object... a);
  String getContentEncoding();
  int getContentLength();
  long getContentLengthLong();
  String getContentType();
  long getDate();
  static boolean getDefaultAllowUserInteraction();
  boolean getDefaultUseCaches(Object... a);
  boolean getDoInput();
  boolean getDoOutput();
  long getExpiration();
  String getHeaderField(Object... a);
  long getHeaderFieldDate(Object... a);
  int getHeaderFieldInt(Object... a);
  String getHeaderFieldKey(Object... a);
  long getHeaderFieldLong(Object... a);
  Map<String, List<String>> getHeaderFields();
  long getIfModifiedSince();
  InputStream getInputStream();
  long getLastModified();
  OutputStream getOutputStream();
  int getReadTimeout();
  Map<String, List<String>> getRequestProperties();
  String getRequestProperty(Object... a);
  URL getURL();
  boolean getUseCaches();
  static String guessContentTypeFromName(Object... a);
  static String guessContentTypeFromStream(Object... a);
  static void setContentHandlerFactory(Object a);
  static void setFileNameMap(Object a);
}
class ByteBuffer extends Buffer implements Comparable<ByteBuffer> {
  ByteBuffer alignedSlice(Object... a);
  int alignmentOffset(Object... a);
  static ByteBuffer allocate(Object... a);
  static ByteBuffer allocateDirect(Object... a);
  byte[] array();
  ByteBuffer asReadOnlyBuffer();
  ByteBuffer clear();
  ByteBuffer compact();
  int compareTo(Object... a);
  ByteBuffer duplicate();
  ByteBuffer flip();
  byte get();
  byte get(int a);
  ByteBuffer get(byte[] a);
  ByteBuffer get(int a, byte[] b);
  ByteBuffer get(byte[] a, int b, int c);
  ByteBuffer get(int a, byte[] b, int c, int d);
  char getChar(Object... a);
  double getDouble(Object... a);
  float getFloat(Object... a);
  int getInt(Object... a);
  long getLong(Object... a);
  short getShort(Object... a);
  ByteBuffer limit(Object... a);
  ByteBuffer mark();
  int mismatch(Object... a);
  ByteBuffer order(Object... a);
  ByteBuffer position(Object... a);
  ByteBuffer put(Object... a);
  ByteBuffer putChar(Object... a);
  ByteBuffer putDouble(Object... a);
  ByteBuffer putFloat(Object... a);
  ByteBuffer putInt(Object... a);
  ByteBuffer putLong(Object... a);
  ByteBuffer putShort(Object... a);
  ByteBuffer reset();
  ByteBuffer rewind();
  ByteBuffer slice(Object... a);
  static ByteBuffer wrap(Object... a);
}
class Buffer {
  Object array();
  int arrayOffset();
  int capacity();
  Buffer clear();
  Buffer duplicate();
  Buffer flip();
  boolean hasArray();
  boolean hasRemaining();
  boolean isDirect();
  boolean isReadOnly();
  int limit();
  Buffer limit(int a);
  Buffer mark();
  int position();
  Buffer position(int a);
  int remaining();
  Buffer reset();
  Buffer rewind();
  Buffer slice(Object... a);
}
class Charset implements Comparable<Charset> {
  Set<String> aliases();
  static SortedMap<String, Charset> availableCharsets();
  boolean canEncode();
  int compareTo(Object... a);
  boolean contains(Object... a);
  static Charset defaultCharset();
  String displayName(Object... a);
  ByteBuffer encode(Object... a);
  static Charset forName(Object... a);
  boolean isRegistered();
  static boolean isSupported(Object... a);
  String name();
}
interface Path extends Comparable<Path>, Iterable<Path>, Watchable {
  default int compareTo(Object... a);
  default boolean endsWith(Object... a);
  default Path getFileName();
  default Path getName(Object... a);
  default int getNameCount();
  default Path getParent();
  default Path getRoot();
  default boolean isAbsolute();
  default Path normalize();
  static Path of(Object... a);
  default Path relativize(Object... a);
  default Path resolve(Object... a);
  default Path resolveSibling(Object... a);
  default boolean startsWith(Object... a);
  default Path subpath(Object... a);
  default Path toAbsolutePath();
  default File toFile();
  default Path toRealPath(Object... a);
  default URI toUri();
}
final class Paths {
  static Path get(Object... a);
}
final class Files {
  static long copy(Path a, OutputStream b);
  static Path copy(Path a, Path b, Object... c);
  static long copy(InputStream a, Path b, Object... c);
  static Path createDirectories(Object... a);
  static Path createDirectory(Object... a);
  static Path createFile(Object... a);
  static Path createLink(Object... a);
  static Path createSymbolicLink(Object... a);
  static Path createTempDirectory(Object... a);
  static Path createTempFile(Object... a);
  static boolean deleteIfExists(Object... a);
  static boolean exists(Object... a);
  static Stream<Path> find(Object... a);
  static Object getAttribute(Object... a);
  static <V> V getFileAttributeView(Path a, Class<V> b, Object... c);
  static FileTime getLastModifiedTime(Object... a);
  static boolean isDirectory(Object... a);
  static boolean isExecutable(Object... a);
  static boolean isHidden(Object... a);
  static boolean isReadable(Object... a);
  static boolean isRegularFile(Object... a);
  static boolean isSameFile(Object... a);
  static boolean isSymbolicLink(Object... a);
  static boolean isWritable(Object... a);
  static Stream<String> lines(Object... a);
  static Stream<Path> list(Object... a);
  static long mismatch(Object... a);
  static Path move(Object... a);
  static BufferedReader newBufferedReader(Object... a);
  static BufferedWriter newBufferedWriter(Object... a);
  static InputStream newInputStream(Object... a);
  static OutputStream newOutputStream(Object... a);
  static boolean notExists(Object... a);
  static String probeContentType(Object... a);
  static byte[] readAllBytes(Object... a);
  static List<String> readAllLines(Object... a);
  static <A extends BasicFileAttributes> A readAttributes(Path a, Class<A> b, Object... c);
  static Map<String, Object> readAttributes(Path a, String b, Object... c);
  static String readString(Object... a);
  static Path readSymbolicLink(Object... a);
  static Path setAttribute(Object... a);
  static Path setLastModifiedTime(Object... a);
  static Path setOwner(Path a, Object b);
  static Path setPosixFilePermissions(Object... a);
  static long size(Object... a);
  static Stream<Path> walk(Object... a);
  static Path walkFileTree(Object... a);
  static Path write(Object... a);
  static Path writeString(Object... a);
}
final class FileTime implements Comparable<FileTime> {
  int compareTo(Object... a);
  static FileTime from(Object... a);
  static FileTime fromMillis(Object... a);
  long to(Object... a);
  Instant toInstant();
  long toMillis();
}
interface BasicFileAttributes {
  default FileTime creationTime();
  default Object fileKey();
  default boolean isDirectory();
  default boolean isOther();
  default boolean isRegularFile();
  default boolean isSymbolicLink();
  default FileTime lastAccessTime();
  default FileTime lastModifiedTime();
  default long size();
}
class File implements Serializable, Comparable<File> {
  static char separatorChar;
  static String separator;
  static char pathSeparatorChar;
  static String pathSeparator;
  boolean canExecute();
  boolean canRead();
  boolean canWrite();
  int compareTo(Object... a);
  boolean createNewFile();
  static File createTempFile(Object... a);
  boolean delete();
  boolean exists();
  File getAbsoluteFile();
  String getAbsolutePath();
  File getCanonicalFile();
  String getCanonicalPath();
  long getFreeSpace();
  String getName();
  String getParent();
  File getParentFile();
  String getPath();
  long getTotalSpace();
  long getUsableSpace();
  boolean isAbsolute();
  boolean isDirectory();
  boolean isFile();
  boolean isHidden();
  long lastModified();
  long length();
  String[] list();
  String[] list(Object a);
  File[] listFiles();
  File[] listFiles(Object a);
  static File[] listRoots();
  boolean mkdir();
  boolean mkdirs();
  boolean renameTo(Object... a);
  boolean setExecutable(Object... a);
  boolean setLastModified(Object... a);
  boolean setReadOnly();
  boolean setReadable(Object... a);
  boolean setWritable(Object... a);
  Path toPath();
  URI toURI();
}
class InputStream implements Closeable {
  int available();
  boolean markSupported();
  static InputStream nullInputStream();
  int read(Object... a);
  byte[] readAllBytes();
  byte[] readNBytes(int a);
  int readNBytes(byte[] a, int b, int c);
  long skip(Object... a);
  long transferTo(Object... a);
}
class OutputStream implements Closeable, Flushable {
  static OutputStream nullOutputStream();
}
class Reader implements Readable, Closeable {
  boolean markSupported();
  static Reader nullReader();
  int read(Object... a);
  boolean ready();
  long skip(Object... a);
  long transferTo(Object... a);
}
class Writer implements Appendable, Closeable, Flushable {
  Writer append(Object... a);
  static Writer nullWriter();
}
class BufferedReader extends Reader {
  Stream<String> lines();
  String readLine();
}
class BufferedWriter extends Writer {
}
class PrintStream extends FilterOutputStream implements Appendable, Closeable {
  PrintStream append(Object... a);
  boolean checkError();
  PrintStream format(Object... a);
  PrintStream printf(Object... a);
}
class PrintWriter extends Writer {
  PrintWriter append(Object... a);
  boolean checkError();
  PrintWriter format(Object... a);
  PrintWriter printf(Object... a);
}
class StringReader extends Reader {
}
class StringWriter extends Writer {
  StringWriter append(Object... a);
  StringBuffer getBuffer();
}
class InputStreamReader extends Reader {
  String getEncoding();
}
class OutputStreamWriter extends Writer {
  String getEncoding();
}
class FileInputStream extends InputStream {
}
class FileOutputStream extends OutputStream {
}
class FileReader extends InputStreamReader {
}
class FileWriter extends OutputStreamWriter {
}
class ByteArrayInputStream extends InputStream {
}
class ByteArrayOutputStream extends OutputStream {
  int size();
  byte[] toByteArray();
  String toString(Object... a);
}
class BufferedInputStream extends FilterInputStream {
}
class BufferedOutputStream extends FilterOutputStream {
}
class DataInputStream extends FilterInputStream implements DataInput {
  static String readUTF(Object... a);
}
class DataOutputStream extends FilterOutputStream implements DataOutput {
  int size();
}
class ObjectInputStream extends InputStream implements ObjectInput, ObjectStreamConstants {
  Object readUnshared();
  void registerValidation(Object a, int b);
  void setObjectInputFilter(Object a);
}
class ObjectOutputStream extends OutputStream implements ObjectOutput, ObjectStreamConstants {
}
interface Closeable extends AutoCloseable {
}
interface Flushable {
}
interface Serializable {
}
class IOException extends Exception {
}
class UncheckedIOException extends RuntimeException {
  IOException getCause();
}
class FileNotFoundException extends IOException {
}
class EOFException extends IOException {
}
class DateFormat extends Format {
  static int ERA_FIELD;
  static int YEAR_FIELD;
  static int MONTH_FIELD;
  static int DATE_FIELD;
  static int HOUR_OF_DAY1_FIELD;
  static int HOUR_OF_DAY0_FIELD;
  static int MINUTE_FIELD;
  static int SECOND_FIELD;
  static int MILLISECOND_FIELD;
  static int DAY_OF_WEEK_FIELD;
  static int DAY_OF_YEAR_FIELD;
  static int DAY_OF_WEEK_IN_MONTH_FIELD;
  static int WEEK_OF_YEAR_FIELD;
  static int WEEK_OF_MONTH_FIELD;
  static int AM_PM_FIELD;
  static int HOUR1_FIELD;
  static int HOUR0_FIELD;
  static int TIMEZONE_FIELD;
  static int FULL;
  static int LONG;
  static int MEDIUM;
  static int SHORT;
  static int DEFAULT;
  String format(Date a);
  StringBuffer format(Date a, StringBuffer b, Object c);
  static Locale[] getAvailableLocales();
  Calendar getCalendar();
  static DateFormat getDateInstance(Object... a);
  static DateFormat getDateTimeInstance(Object... a);
  static DateFormat getInstance();
  NumberFormat getNumberFormat();
  static DateFormat getTimeInstance(Object... a);
  TimeZone getTimeZone();
  boolean isLenient();
  Date parse(Object... a);
}
class SimpleDateFormat extends DateFormat {
  Date get2DigitYearStart();
  String toLocalizedPattern();
  String toPattern();
}
class NumberFormat extends Format {
  static int INTEGER_FIELD;
  static int FRACTION_FIELD;
  String format(double a);
  String format(long a);
  StringBuffer format(double a, StringBuffer b, Object c);
  StringBuffer format(long a, StringBuffer b, Object c);
  static Locale[] getAvailableLocales();
  static NumberFormat getCompactNumberInstance(Object... a);
  Currency getCurrency();
  static NumberFormat getCurrencyInstance(Object... a);
  static NumberFormat getInstance(Object... a);
  static NumberFormat getIntegerInstance(Object... a);
  int getMaximumFractionDigits();
  int getMaximumIntegerDigits();
  int getMinimumFractionDigits();
  int getMinimumIntegerDigits();
  static NumberFormat getNumberInstance(Object... a);
  static NumberFormat getPercentInstance(Object... a);
  RoundingMode getRoundingMode();
  boolean isGroupingUsed();
  boolean isParseIntegerOnly();
  Number parse(Object... a);
}
class Format implements Serializable, Cloneable {
  Object clone();
  String format(Object a);
  StringBuffer format(Object a, StringBuffer b, Object c);
  Object parseObject(Object... a);
}
class ParseException extends Exception {
  int getErrorOffset();
}
final class Instant implements Temporal, TemporalAdjuster, Comparable<Instant>, Serializable {
  static Instant EPOCH;
  static Instant MIN;
  static Instant MAX;
  ZonedDateTime atZone(Object... a);
  int compareTo(Object... a);
  static Instant from(Object... a);
  long getEpochSecond();
  int getNano();
  boolean isAfter(Object... a);
  boolean isBefore(Object... a);
  Instant minus(Object... a);
  Instant minusMillis(Object... a);
  Instant minusNanos(Object... a);
  Instant minusSeconds(Object... a);
  static Instant now(Object... a);
  static Instant ofEpochMilli(Object... a);
  static Instant ofEpochSecond(Object... a);
  static Instant parse(Object... a);
  Instant plus(Object... a);
  Instant plusMillis(Object... a);
  Instant plusNanos(Object... a);
  Instant plusSeconds(Object... a);
  long toEpochMilli();
  Instant truncatedTo(Object... a);
  Instant with(TemporalAdjuster a);
  Instant with(Object a, long b);
}
final class Duration implements TemporalAmount, Comparable<Duration>, Serializable {
  static Duration ZERO;
  Duration abs();
  static Duration between(Object... a);
  int compareTo(Object... a);
  Duration dividedBy(long a);
  long dividedBy(Duration a);
  static Duration from(Object... a);
  int getNano();
  long getSeconds();
  boolean isNegative();
  boolean isZero();
  Duration minus(Object... a);
  Duration minusDays(Object... a);
  Duration minusHours(Object... a);
  Duration minusMillis(Object... a);
  Duration minusMinutes(Object... a);
  Duration minusNanos(Object... a);
  Duration minusSeconds(Object... a);
  Duration multipliedBy(Object... a);
  Duration negated();
  static Duration of(Object... a);
  static Duration ofDays(Object... a);
  static Duration ofHours(Object... a);
  static Duration ofMillis(Object... a);
  static Duration ofMinutes(Object... a);
  static Duration ofNanos(Object... a);
  static Duration ofSeconds(Object... a);
  static Duration parse(Object... a);
  Duration plus(Object... a);
  Duration plusDays(Object... a);
  Duration plusHours(Object... a);
  Duration plusMillis(Object... a);
  Duration plusMinutes(Object... a);
  Duration plusNanos(Object... a);
  Duration plusSeconds(Object... a);
  long toDays();
  long toDaysPart();
  long toHours();
  int toHoursPart();
  long toMillis();
  int toMillisPart();
  long toMinutes();
  int toMinutesPart();
  long toNanos();
  int toNanosPart();
  long toSeconds();
  int toSecondsPart();
  Duration truncatedTo(Object... a);
  Duration withNanos(Object... a);
  Duration withSeconds(Object... a);
}
final class LocalDate implements Temporal, TemporalAdjuster, ChronoLocalDate, Serializable {
  static LocalDate MIN;
  static LocalDate MAX;
  static LocalDate EPOCH;
  LocalDateTime atStartOfDay();
  ZonedDateTime atStartOfDay(ZoneId a);
  LocalDateTime atTime(Object... a);
  Stream<LocalDate> datesUntil(Object... a);
  static LocalDate from(Object... a);
  int getDayOfMonth();
  DayOfWeek getDayOfWeek();
  int getDayOfYear();
  Month getMonth();
  int getMonthValue();
  int getYear();
  LocalDate minus(Object... a);
  LocalDate minusDays(Object... a);
  LocalDate minusMonths(Object... a);
  LocalDate minusWeeks(Object... a);
  LocalDate minusYears(Object... a);
  static LocalDate now(Object... a);
  static LocalDate of(Object... a);
  static LocalDate ofEpochDay(Object... a);
  static LocalDate ofInstant(Object... a);
  static LocalDate ofYearDay(Object... a);
  static LocalDate parse(Object... a);
  LocalDate plus(Object... a);
  LocalDate plusDays(Object... a);
  LocalDate plusMonths(Object... a);
  LocalDate plusWeeks(Object... a);
  LocalDate plusYears(Object... a);
  long toEpochSecond(Object... a);
  Period until(Object... a);
  LocalDate with(TemporalAdjuster a);
  LocalDate with(Object a, long b);
  LocalDate withDayOfMonth(Object... a);
  LocalDate withDayOfYear(Object... a);
  LocalDate withMonth(Object... a);
  LocalDate withYear(Object... a);
}
final class LocalTime implements Temporal, TemporalAdjuster, Comparable<LocalTime>, Serializable {
  static LocalTime MIN;
  static LocalTime MAX;
  static LocalTime MIDNIGHT;
  static LocalTime NOON;
  LocalDateTime atDate(Object... a);
  int compareTo(Object... a);
  String format(Object... a);
  static LocalTime from(Object... a);
  int getHour();
  int getMinute();
  int getNano();
  int getSecond();
  boolean isAfter(Object... a);
  boolean isBefore(Object... a);
  LocalTime minus(Object... a);
  LocalTime minusHours(Object... a);
  LocalTime minusMinutes(Object... a);
  LocalTime minusNanos(Object... a);
  LocalTime minusSeconds(Object... a);
  static LocalTime now(Object... a);
  static LocalTime of(Object... a);
  static LocalTime ofInstant(Object... a);
  static LocalTime ofNanoOfDay(Object... a);
  static LocalTime ofSecondOfDay(Object... a);
  static LocalTime parse(Object... a);
  LocalTime plus(Object... a);
  LocalTime plusHours(Object... a);
  LocalTime plusMinutes(Object... a);
  LocalTime plusNanos(Object... a);
  LocalTime plusSeconds(Object... a);
  long toEpochSecond(Object... a);
  long toNanoOfDay();
  int toSecondOfDay();
  LocalTime truncatedTo(Object... a);
  LocalTime with(TemporalAdjuster a);
  LocalTime with(Object a, long b);
  LocalTime withHour(Object... a);
  LocalTime withMinute(Object... a);
  LocalTime withNano(Object... a);
  LocalTime withSecond(Object... a);
}
final class LocalDateTime implements Temporal, TemporalAdjuster, ChronoLocalDateTime<LocalDate>, Serializable {
  static LocalDateTime MIN;
  static LocalDateTime MAX;
  ZonedDateTime atZone(Object... a);
  static LocalDateTime from(Object... a);
  int getDayOfMonth();
  DayOfWeek getDayOfWeek();
  int getDayOfYear();
  int getHour();
  int getMinute();
  Month getMonth();
  int getMonthValue();
  int getNano();
  int getSecond();
  int getYear();
  LocalDateTime minus(Object... a);
  LocalDateTime minusDays(Object... a);
  LocalDateTime minusHours(Object... a);
  LocalDateTime minusMinutes(Object... a);
  LocalDateTime minusMonths(Object... a);
  LocalDateTime minusNanos(Object... a);
  LocalDateTime minusSeconds(Object... a);
  LocalDateTime minusWeeks(Object... a);
  LocalDateTime minusYears(Object... a);
  static LocalDateTime now(Object... a);
  static LocalDateTime of(Object... a);
  static LocalDateTime ofEpochSecond(Object... a);
  static LocalDateTime ofInstant(Object... a);
  static LocalDateTime parse(Object... a);
  LocalDateTime plus(Object... a);
  LocalDateTime plusDays(Object... a);
  LocalDateTime plusHours(Object... a);
  LocalDateTime plusMinutes(Object... a);
  LocalDateTime plusMonths(Object... a);
  LocalDateTime plusNanos(Object... a);
  LocalDateTime plusSeconds(Object... a);
  LocalDateTime plusWeeks(Object... a);
  LocalDateTime plusYears(Object... a);
  LocalDate toLocalDate();
  LocalDateTime truncatedTo(Object... a);
  LocalDateTime with(TemporalAdjuster a);
  LocalDateTime with(Object a, long b);
  LocalDateTime withDayOfMonth(Object... a);
  LocalDateTime withDayOfYear(Object... a);
  LocalDateTime withHour(Object... a);
  LocalDateTime withMinute(Object... a);
  LocalDateTime withMonth(Object... a);
  LocalDateTime withNano(Object... a);
  LocalDateTime withSecond(Object... a);
  LocalDateTime withYear(Object... a);
}
final class ZonedDateTime implements Temporal, ChronoZonedDateTime<LocalDate>, Serializable {
  static ZonedDateTime from(Object... a);
  int getDayOfMonth();
  DayOfWeek getDayOfWeek();
  int getDayOfYear();
  int getHour();
  int getMinute();
  Month getMonth();
  int getMonthValue();
  int getNano();
  int getSecond();
  int getYear();
  ZonedDateTime minus(Object... a);
  ZonedDateTime minusDays(Object... a);
  ZonedDateTime minusHours(Object... a);
  ZonedDateTime minusMinutes(Object... a);
  ZonedDateTime minusMonths(Object... a);
  ZonedDateTime minusNanos(Object... a);
  ZonedDateTime minusSeconds(Object... a);
  ZonedDateTime minusWeeks(Object... a);
  ZonedDateTime minusYears(Object... a);
  static ZonedDateTime now(Object... a);
  static ZonedDateTime of(Object... a);
  static ZonedDateTime ofInstant(Object... a);
  static ZonedDateTime ofLocal(Object... a);
  static ZonedDateTime ofStrict(Object... a);
  static ZonedDateTime parse(Object... a);
  ZonedDateTime plus(Object... a);
  ZonedDateTime plusDays(Object... a);
  ZonedDateTime plusHours(Object... a);
  ZonedDateTime plusMinutes(Object... a);
  ZonedDateTime plusMonths(Object... a);
  ZonedDateTime plusNanos(Object... a);
  ZonedDateTime plusSeconds(Object... a);
  ZonedDateTime plusWeeks(Object... a);
  ZonedDateTime plusYears(Object... a);
  LocalDate toLocalDate();
  LocalDateTime toLocalDateTime();
  ZonedDateTime truncatedTo(Object... a);
  ZonedDateTime with(TemporalAdjuster a);
  ZonedDateTime with(Object a, long b);
  ZonedDateTime withDayOfMonth(Object... a);
  ZonedDateTime withDayOfYear(Object... a);
  ZonedDateTime withEarlierOffsetAtOverlap();
  ZonedDateTime withFixedOffsetZone();
  ZonedDateTime withHour(Object... a);
  ZonedDateTime withLaterOffsetAtOverlap();
  ZonedDateTime withMinute(Object... a);
  ZonedDateTime withMonth(Object... a);
  ZonedDateTime withNano(Object... a);
  ZonedDateTime withSecond(Object... a);
  ZonedDateTime withYear(Object... a);
  ZonedDateTime withZoneSameInstant(Object... a);
  ZonedDateTime withZoneSameLocal(Object... a);
}
class ZoneId implements Serializable {
  static Map<String, String> SHORT_IDS;
  static ZoneId from(Object... a);
  static Set<String> getAvailableZoneIds();
  String getDisplayName(Object... a);
  String getId();
  ZoneId normalized();
  static ZoneId of(Object... a);
  static ZoneId ofOffset(Object... a);
  static ZoneId systemDefault();
}
final class ZoneOffset extends ZoneId implements TemporalAccessor, TemporalAdjuster, Comparable<ZoneOffset>, Serializable {
  static ZoneOffset UTC;
  static ZoneOffset MIN;
  static ZoneOffset MAX;
  int compareTo(Object... a);
  static ZoneOffset from(Object... a);
  int getTotalSeconds();
  static ZoneOffset of(Object... a);
  static ZoneOffset ofHours(Object... a);
  static ZoneOffset ofHoursMinutes(Object... a);
  static ZoneOffset ofHoursMinutesSeconds(Object... a);
  static ZoneOffset ofTotalSeconds(Object... a);
}
final class Period implements ChronoPeriod, Serializable {
  static Period ZERO;
  static Period between(Object... a);
  static Period from(Object... a);
  int getDays();
  int getMonths();
  int getYears();
  Period minus(Object... a);
  Period minusDays(Object... a);
  Period minusMonths(Object... a);
  Period minusYears(Object... a);
  Period multipliedBy(Object... a);
  Period negated();
  Period normalized();
  static Period of(Object... a);
  static Period ofDays(Object... a);
  static Period ofMonths(Object... a);
  static Period ofWeeks(Object... a);
  static Period ofYears(Object... a);
  static Period parse(Object... a);
  Period plus(Object... a);
  Period plusDays(Object... a);
  Period plusMonths(Object... a);
  Period plusYears(Object... a);
  long toTotalMonths();
  Period withDays(Object... a);
  Period withMonths(Object... a);
  Period withYears(Object... a);
}
final class DayOfWeek extends Enum<DayOfWeek> implements TemporalAccessor, TemporalAdjuster {
  static DayOfWeek MONDAY;
  static DayOfWeek TUESDAY;
  static DayOfWeek WEDNESDAY;
  static DayOfWeek THURSDAY;
  static DayOfWeek FRIDAY;
  static DayOfWeek SATURDAY;
  static DayOfWeek SUNDAY;
  static DayOfWeek from(Object... a);
  String getDisplayName(Object... a);
  int getValue();
  DayOfWeek minus(Object... a);
  static DayOfWeek of(Object... a);
  DayOfWeek plus(Object... a);
  static DayOfWeek valueOf(Object... a);
  static DayOfWeek[] values();
}
final class Month extends Enum<Month> implements TemporalAccessor, TemporalAdjuster {
  static Month JANUARY;
  static Month FEBRUARY;
  static Month MARCH;
  static Month APRIL;
  static Month MAY;
  static Month JUNE;
  static Month JULY;
  static Month AUGUST;
  static Month SEPTEMBER;
  static Month OCTOBER;
  static Month NOVEMBER;
  static Month DECEMBER;
  int firstDayOfYear(Object... a);
  Month firstMonthOfQuarter();
  static Month from(Object... a);
  String getDisplayName(Object... a);
  int getValue();
  int length(Object... a);
  int maxLength();
  int minLength();
  Month minus(Object... a);
  static Month of(Object... a);
  Month plus(Object... a);
  static Month valueOf(Object... a);
  static Month[] values();
}
final class Year implements Temporal, TemporalAdjuster, Comparable<Year>, Serializable {
  static int MIN_VALUE;
  static int MAX_VALUE;
  LocalDate atDay(Object... a);
  LocalDate atMonthDay(Object... a);
  int compareTo(Object... a);
  String format(Object... a);
  static Year from(Object... a);
  int getValue();
  boolean isAfter(Object... a);
  boolean isBefore(Object... a);
  boolean isLeap(Object... a);
  boolean isValidMonthDay(Object... a);
  int length();
  Year minus(Object... a);
  Year minusYears(Object... a);
  static Year now(Object... a);
  static Year of(Object... a);
  static Year parse(Object... a);
  Year plus(Object... a);
  Year plusYears(Object... a);
  Year with(TemporalAdjuster a);
  Year with(Object a, long b);
}
class Clock implements InstantSource {
  static Clock fixed(Object... a);
  ZoneId getZone();
  static Clock offset(Object... a);
  static Clock system(Object... a);
  static Clock systemDefaultZone();
  static Clock systemUTC();
  static Clock tick(Object... a);
  static Clock tickMillis(Object... a);
  static Clock tickMinutes(Object... a);
  static Clock tickSeconds(Object... a);
}
final class DateTimeFormatter {
  static DateTimeFormatter ISO_LOCAL_DATE;
  static DateTimeFormatter ISO_OFFSET_DATE;
  static DateTimeFormatter ISO_DATE;
  static DateTimeFormatter ISO_LOCAL_TIME;
  static DateTimeFormatter ISO_OFFSET_TIME;
  static DateTimeFormatter ISO_TIME;
  static DateTimeFormatter ISO_LOCAL_DATE_TIME;
  static DateTimeFormatter ISO_OFFSET_DATE_TIME;
  static DateTimeFormatter ISO_ZONED_DATE_TIME;
  static DateTimeFormatter ISO_DATE_TIME;
  static DateTimeFormatter ISO_ORDINAL_DATE;
  static DateTimeFormatter ISO_WEEK_DATE;
  static DateTimeFormatter ISO_INSTANT;
  static DateTimeFormatter BASIC_ISO_DATE;
  static DateTimeFormatter RFC_1123_DATE_TIME;
  String format(Object... a);
  Locale getLocale();
  ZoneId getZone();
  DateTimeFormatter localizedBy(Object... a);
  static DateTimeFormatter ofLocalizedDate(Object... a);
  static DateTimeFormatter ofLocalizedDateTime(Object... a);
  static DateTimeFormatter ofLocalizedTime(Object... a);
  static DateTimeFormatter ofPattern(Object... a);
  TemporalAccessor parse(CharSequence a);
  <T> T parse(CharSequence a, Object b);
  TemporalAccessor parse(CharSequence a, Object b);
  TemporalAccessor parseBest(Object... a);
  TemporalAccessor parseUnresolved(Object... a);
  Format toFormat(Object... a);
  DateTimeFormatter withChronology(Object... a);
  DateTimeFormatter withDecimalStyle(Object... a);
  DateTimeFormatter withLocale(Object... a);
  DateTimeFormatter withResolverFields(Object... a);
  DateTimeFormatter withResolverStyle(Object... a);
  DateTimeFormatter withZone(Object... a);
}
interface Temporal extends TemporalAccessor {
  default boolean isSupported(Object... a);
  default Temporal minus(Object... a);
  default Temporal plus(Object... a);
  default long until(Object... a);
  default Temporal with(TemporalAdjuster a);
  default Temporal with(Object a, long b);
}
interface TemporalAccessor {
  default int get(Object... a);
  default long getLong(Object... a);
  default boolean isSupported(Object... a);
  default <R> R query(Object a);
}
interface TemporalUnit {
  default <R extends Temporal> R addTo(R a, long b);
  default long between(Object... a);
  default Duration getDuration();
  default boolean isDateBased();
  default boolean isDurationEstimated();
  default boolean isSupportedBy(Object... a);
  default boolean isTimeBased();
}
interface TemporalAmount {
  default Temporal addTo(Object... a);
  default long get(Object... a);
  default List<TemporalUnit> getUnits();
  default Temporal subtractFrom(Object... a);
}
final class ChronoUnit extends Enum<ChronoUnit> implements TemporalUnit {
  static ChronoUnit NANOS;
  static ChronoUnit MICROS;
  static ChronoUnit MILLIS;
  static ChronoUnit SECONDS;
  static ChronoUnit MINUTES;
  static ChronoUnit HOURS;
  static ChronoUnit HALF_DAYS;
  static ChronoUnit DAYS;
  static ChronoUnit WEEKS;
  static ChronoUnit MONTHS;
  static ChronoUnit YEARS;
  static ChronoUnit DECADES;
  static ChronoUnit CENTURIES;
  static ChronoUnit MILLENNIA;
  static ChronoUnit ERAS;
  static ChronoUnit FOREVER;
  static ChronoUnit valueOf(Object... a);
  static ChronoUnit[] values();
}
class AbstractCollection<E> implements Collection<E> {
}
class AbstractList<E> extends AbstractCollection<E> implements List<E> {
}
class AbstractMap<K, V> implements Map<K, V> {
  static class SimpleEntry<K, V> implements Map.Entry<K, V>, Serializable {
  }
}
class AbstractSet<E> extends AbstractCollection<E> implements Set<E> {
}
class AbstractQueue<E> extends AbstractCollection<E> implements Queue<E> {
}
class ArrayDeque<E> extends AbstractCollection<E> implements Deque<E>, Cloneable, Serializable {
  ArrayDeque<E> clone();
}
class ArrayList<E> extends AbstractList<E> implements List<E>, RandomAccess, Cloneable, Serializable {
  Object clone();
}
class Arrays {
  static <T> List<T> asList(T... a);
  static int binarySearch(byte[] a, byte b);
  static int binarySearch(char[] a, char b);
  static int binarySearch(double[] a, double b);
  static int binarySearch(float[] a, float b);
  static int binarySearch(int[] a, int b);
  static int binarySearch(Object[] a, Object b);
  static int binarySearch(long[] a, long b);
  static int binarySearch(short[] a, short b);
  static <T> int binarySearch(T[] a, T b, Comparator<? super T> c);
  static int binarySearch(byte[] a, int b, int c, byte d);
  static int binarySearch(char[] a, int b, int c, char d);
  static int binarySearch(double[] a, int b, int c, double d);
  static int binarySearch(float[] a, int b, int c, float d);
  static int binarySearch(int[] a, int b, int c, int d);
  static int binarySearch(Object[] a, int b, int c, Object d);
  static int binarySearch(long[] a, int b, int c, long d);
  static int binarySearch(short[] a, int b, int c, short d);
  static <T> int binarySearch(T[] a, int b, int c, T d, Comparator<? super T> e);
  static <T extends Comparable<? super T>> int compare(T[] a, T[] b);
  static int compare(boolean[] a, boolean[] b);
  static int compare(byte[] a, byte[] b);
  static int compare(char[] a, char[] b);
  static int compare(double[] a, double[] b);
  static int compare(float[] a, float[] b);
  static int compare(int[] a, int[] b);
  static int compare(long[] a, long[] b);
  static int compare(short[] a, short[] b);
  static <T> int compare(T[] a, T[] b, Comparator<? super T> c);
  static <T extends Comparable<? super T>> int compare(T[] a, int b, int c, T[] d, int e, int f);
  static int compare(boolean[] a, int b, int c, boolean[] d, int e, int f);
  static int compare(byte[] a, int b, int c, byte[] d, int e, int f);
  static int compare(char[] a, int b, int c, char[] d, int e, int f);
  static int compare(double[] a, int b, int c, double[] d, int e, int f);
  static int compare(float[] a, int b, int c, float[] d, int e, int f);
  static int compare(int[] a, int b, int c, int[] d, int e, int f);
  static int compare(long[] a, int b, int c, long[] d, int e, int f);
  static int compare(short[] a, int b, int c, short[] d, int e, int f);
  static <T> int compare(T[] a, int b, int c, T[] d, int e, int f, Comparator<? super T> g);
  static int compareUnsigned(Object... a);
  static <T> T[] copyOf(T[] a, int b);
  static boolean[] copyOf(boolean[] a, int b);
  static byte[] copyOf(byte[] a, int b);
  static char[] copyOf(char[] a, int b);
  static double[] copyOf(double[] a, int b);
  static float[] copyOf(float[] a, int b);
  static int[] copyOf(int[] a, int b);
  static long[] copyOf(long[] a, int b);
  static short[] copyOf(short[] a, int b);
  static <T, U> T[] copyOf(U[] a, int b, Class<? extends T[]> c);
  static <T> T[] copyOfRange(T[] a, int b, int c);
  static boolean[] copyOfRange(boolean[] a, int b, int c);
  static byte[] copyOfRange(byte[] a, int b, int c);
  static char[] copyOfRange(char[] a, int b, int c);
  static double[] copyOfRange(double[] a, int b, int c);
  static float[] copyOfRange(float[] a, int b, int c);
  static int[] copyOfRange(int[] a, int b, int c);
  static long[] copyOfRange(long[] a, int b, int c);
  static short[] copyOfRange(short[] a, int b, int c);
  static <T, U> T[] copyOfRange(U[] a, int b, int c, Class<? extends T[]> d);
  static boolean deepEquals(Object... a);
  static int deepHashCode(Object... a);
  static String deepToString(Object... a);
  static int mismatch(boolean[] a, boolean[] b);
  static int mismatch(byte[] a, byte[] b);
  static int mismatch(char[] a, char[] b);
  static int mismatch(double[] a, double[] b);
  static int mismatch(float[] a, float[] b);
  static int mismatch(int[] a, int[] b);
  static int mismatch(Object[] a, Object[] b);
  static int mismatch(long[] a, long[] b);
  static int mismatch(short[] a, short[] b);
  static <T> int mismatch(T[] a, T[] b, Comparator<? super T> c);
  static int mismatch(boolean[] a, int b, int c, boolean[] d, int e, int f);
  static int mismatch(byte[] a, int b, int c, byte[] d, int e, int f);
  static int mismatch(char[] a, int b, int c, char[] d, int e, int f);
  static int mismatch(double[] a, int b, int c, double[] d, int e, int f);
  static int mismatch(float[] a, int b, int c, float[] d, int e, int f);
  static int mismatch(int[] a, int b, int c, int[] d, int e, int f);
  static int mismatch(Object[] a, int b, int c, Object[] d, int e, int f);
  static int mismatch(long[] a, int b, int c, long[] d, int e, int f);
  static int mismatch(short[] a, int b, int c, short[] d, int e, int f);
  static <T> int mismatch(T[] a, int b, int c, T[] d, int e, int f, Comparator<? super T> g);
  static <T> void parallelPrefix(T[] a, BinaryOperator<T> b);
  static void parallelPrefix(double[] a, DoubleBinaryOperator b);
  static void parallelPrefix(int[] a, IntBinaryOperator b);
  static void parallelPrefix(long[] a, LongBinaryOperator b);
  static <T> void parallelPrefix(T[] a, int b, int c, BinaryOperator<T> d);
  static void parallelPrefix(double[] a, int b, int c, DoubleBinaryOperator d);
  static void parallelPrefix(int[] a, int b, int c, IntBinaryOperator d);
  static void parallelPrefix(long[] a, int b, int c, LongBinaryOperator d);
  static <T> void parallelSetAll(T[] a, IntFunction<? extends T> b);
  static void parallelSetAll(double[] a, IntToDoubleFunction b);
  static void parallelSetAll(int[] a, IntUnaryOperator b);
  static void parallelSetAll(long[] a, IntToLongFunction b);
  static <T extends Comparable<? super T>> void parallelSort(T[] a);
  static <T> void parallelSort(T[] a, Comparator<? super T> b);
  static <T extends Comparable<? super T>> void parallelSort(T[] a, int b, int c);
  static <T> void parallelSort(T[] a, int b, int c, Comparator<? super T> d);
  static <T> void setAll(T[] a, IntFunction<? extends T> b);
  static void setAll(double[] a, IntToDoubleFunction b);
  static void setAll(int[] a, IntUnaryOperator b);
  static void setAll(long[] a, IntToLongFunction b);
  static <T> void sort(T[] a, Comparator<? super T> b);
  static <T> void sort(T[] a, int b, int c, Comparator<? super T> d);
  static <T> Spliterator<T> spliterator(T[] a);
  static <T> Spliterator<T> spliterator(T[] a, int b, int c);
  static <T> Stream<T> stream(T[] a);
  static DoubleStream stream(double[] a);
  static IntStream stream(int[] a);
  static LongStream stream(long[] a);
  static <T> Stream<T> stream(T[] a, int b, int c);
  static DoubleStream stream(double[] a, int b, int c);
  static IntStream stream(int[] a, int b, int c);
  static LongStream stream(long[] a, int b, int c);
  static String toString(Object... a);
}
class BitSet implements Cloneable, Serializable {
  int cardinality();
  Object clone();
  boolean get(int a);
  BitSet get(int a, int b);
  boolean intersects(Object... a);
  boolean isEmpty();
  int length();
  int nextClearBit(Object... a);
  int nextSetBit(Object... a);
  int previousClearBit(Object... a);
  int previousSetBit(Object... a);
  int size();
  IntStream stream();
  byte[] toByteArray();
  long[] toLongArray();
  static BitSet valueOf(Object... a);
}
class Calendar implements Serializable, Cloneable, Comparable<Calendar> {
  static int ERA;
  static int YEAR;
  static int MONTH;
  static int WEEK_OF_YEAR;
  static int WEEK_OF_MONTH;
  static int DATE;
  static int DAY_OF_MONTH;
  static int DAY_OF_YEAR;
  static int DAY_OF_WEEK;
  static int DAY_OF_WEEK_IN_MONTH;
  static int AM_PM;
  static int HOUR;
  static int HOUR_OF_DAY;
  static int MINUTE;
  static int SECOND;
  static int MILLISECOND;
  static int ZONE_OFFSET;
  static int DST_OFFSET;
  static int FIELD_COUNT;
  static int SUNDAY;
  static int MONDAY;
  static int TUESDAY;
  static int WEDNESDAY;
  static int THURSDAY;
  static int FRIDAY;
  static int SATURDAY;
  static int JANUARY;
  static int FEBRUARY;
  static int MARCH;
  static int APRIL;
  static int MAY;
  static int JUNE;
  static int JULY;
  static int AUGUST;
  static int SEPTEMBER;
  static int OCTOBER;
  static int NOVEMBER;
  static int DECEMBER;
  static int UNDECIMBER;
  static int AM;
  static int PM;
  static int ALL_STYLES;
  static int SHORT;
  static int LONG;
  static int NARROW_FORMAT;
  static int NARROW_STANDALONE;
  static int SHORT_FORMAT;
  static int LONG_FORMAT;
  static int SHORT_STANDALONE;
  static int LONG_STANDALONE;
  boolean after(Object... a);
  boolean before(Object... a);
  Object clone();
  int compareTo(Object... a);
  int get(Object... a);
  int getActualMaximum(Object... a);
  int getActualMinimum(Object... a);
  static Set<String> getAvailableCalendarTypes();
  static Locale[] getAvailableLocales();
  String getCalendarType();
  String getDisplayName(Object... a);
  Map<String, Integer> getDisplayNames(Object... a);
  int getFirstDayOfWeek();
  int getGreatestMinimum(Object... a);
  static Calendar getInstance(Object... a);
  int getLeastMaximum(Object... a);
  int getMaximum(Object... a);
  int getMinimalDaysInFirstWeek();
  int getMinimum(Object... a);
  Date getTime();
  long getTimeInMillis();
  TimeZone getTimeZone();
  int getWeekYear();
  int getWeeksInWeekYear();
  boolean isLenient();
  boolean isSet(Object... a);
  boolean isWeekDateSupported();
  Instant toInstant();
}
class GregorianCalendar extends Calendar {
  static int BC;
  static int AD;
  static GregorianCalendar from(Object... a);
  Date getGregorianChange();
  boolean isLeapYear(Object... a);
  ZonedDateTime toZonedDateTime();
}
interface Collection<E> extends Iterable<E> {
  default boolean add(E a);
  default boolean addAll(Collection<? extends E> a);
  default boolean contains(Object... a);
  default boolean containsAll(Object... a);
  default boolean isEmpty();
  default Stream<E> parallelStream();
  default boolean remove(Object... a);
  default boolean removeAll(Object... a);
  default boolean removeIf(Predicate<? super E> a);
  default boolean retainAll(Object... a);
  default int size();
  default Stream<E> stream();
  default Object[] toArray();
  default <T> T[] toArray(T[] a);
  default <T> T[] toArray(IntFunction<T[]> a);
}
class Collections {
  static Set EMPTY_SET;
  static List EMPTY_LIST;
  static Map EMPTY_MAP;
  static <T> boolean addAll(Collection<? super T> a, T... b);
  static <T> Queue<T> asLifoQueue(Deque<T> a);
  static <T> int binarySearch(List<? extends Comparable<? super T>> a, T b);
  static <T> int binarySearch(List<? extends T> a, T b, Comparator<? super T> c);
  static <E> Collection<E> checkedCollection(Collection<E> a, Class<E> b);
  static <E> List<E> checkedList(List<E> a, Class<E> b);
  static <K, V> Map<K, V> checkedMap(Map<K, V> a, Class<K> b, Class<V> c);
  static <K, V> NavigableMap<K, V> checkedNavigableMap(NavigableMap<K, V> a, Class<K> b, Class<V> c);
  static <E> NavigableSet<E> checkedNavigableSet(NavigableSet<E> a, Class<E> b);
  static <E> Queue<E> checkedQueue(Queue<E> a, Class<E> b);
  static <E> Set<E> checkedSet(Set<E> a, Class<E> b);
  static <K, V> SortedMap<K, V> checkedSortedMap(SortedMap<K, V> a, Class<K> b, Class<V> c);
  static <E> SortedSet<E> checkedSortedSet(SortedSet<E> a, Class<E> b);
  static <T> void copy(List<? super T> a, List<? extends T> b);
  static boolean disjoint(Object... a);
  static <T> Enumeration<T> emptyEnumeration();
  static <T> Iterator<T> emptyIterator();
  static <T> List<T> emptyList();
  static <T> ListIterator<T> emptyListIterator();
  static <K, V> Map<K, V> emptyMap();
  static <K, V> NavigableMap<K, V> emptyNavigableMap();
  static <E> NavigableSet<E> emptyNavigableSet();
  static <T> Set<T> emptySet();
  static <K, V> SortedMap<K, V> emptySortedMap();
  static <E> SortedSet<E> emptySortedSet();
  static <T> Enumeration<T> enumeration(Collection<T> a);
  static <T> void fill(List<? super T> a, T b);
  static int frequency(Object... a);
  static int indexOfSubList(Object... a);
  static int lastIndexOfSubList(Object... a);
  static <T> ArrayList<T> list(Enumeration<T> a);
  static <T> T max(Collection<? extends T> a);
  static <T> T max(Collection<? extends T> a, Comparator<? super T> b);
  static <T> T min(Collection<? extends T> a);
  static <T> T min(Collection<? extends T> a, Comparator<? super T> b);
  static <T> List<T> nCopies(int a, T b);
  static <E> Set<E> newSetFromMap(Map<E, Boolean> a);
  static <T> boolean replaceAll(List<T> a, T b, T c);
  static <T> Comparator<T> reverseOrder();
  static <T> Comparator<T> reverseOrder(Comparator<T> a);
  static <T> Set<T> singleton(T a);
  static <T> List<T> singletonList(T a);
  static <K, V> Map<K, V> singletonMap(K a, V b);
  static <T extends Comparable<? super T>> void sort(List<T> a);
  static <T> void sort(List<T> a, Comparator<? super T> b);
  static <T> Collection<T> synchronizedCollection(Collection<T> a);
  static <T> List<T> synchronizedList(List<T> a);
  static <K, V> Map<K, V> synchronizedMap(Map<K, V> a);
  static <K, V> NavigableMap<K, V> synchronizedNavigableMap(NavigableMap<K, V> a);
  static <T> NavigableSet<T> synchronizedNavigableSet(NavigableSet<T> a);
  static <T> Set<T> synchronizedSet(Set<T> a);
  static <K, V> SortedMap<K, V> synchronizedSortedMap(SortedMap<K, V> a);
  static <T> SortedSet<T> synchronizedSortedSet(SortedSet<T> a);
  static <T> Collection<T> unmodifiableCollection(Collection<? extends T> a);
  static <T> List<T> unmodifiableList(List<? extends T> a);
  static <K, V> Map<K, V> unmodifiableMap(Map<? extends K, ? extends V> a);
  static <K, V> NavigableMap<K, V> unmodifiableNavigableMap(NavigableMap<K, ? extends V> a);
  static <T> NavigableSet<T> unmodifiableNavigableSet(NavigableSet<T> a);
  static <T> Set<T> unmodifiableSet(Set<? extends T> a);
  static <K, V> SortedMap<K, V> unmodifiableSortedMap(SortedMap<K, ? extends V> a);
  static <T> SortedSet<T> unmodifiableSortedSet(SortedSet<T> a);
}
interface Comparator<T> {
  int compare(T a, T b);
  static <T, U extends Comparable<? super U>> Comparator<T> comparing(Function<? super T, ? extends U> a);
  static <T, U> Comparator<T> comparing(Function<? super T, ? extends U> a, Comparator<? super U> b);
  static <T> Comparator<T> comparingDouble(ToDoubleFunction<? super T> a);
  static <T> Comparator<T> comparingInt(ToIntFunction<? super T> a);
  static <T> Comparator<T> comparingLong(ToLongFunction<? super T> a);
  static <T extends Comparable<? super T>> Comparator<T> naturalOrder();
  static <T> Comparator<T> nullsFirst(Comparator<? super T> a);
  static <T> Comparator<T> nullsLast(Comparator<? super T> a);
  static <T extends Comparable<? super T>> Comparator<T> reverseOrder();
  default Comparator<T> reversed();
  default <U extends Comparable<? super U>> Comparator<T> thenComparing(Function<? super T, ? extends U> a);
  default Comparator<T> thenComparing(Comparator<? super T> a);
  default <U> Comparator<T> thenComparing(Function<? super T, ? extends U> a, Comparator<? super U> b);
  default Comparator<T> thenComparingDouble(ToDoubleFunction<? super T> a);
  default Comparator<T> thenComparingInt(ToIntFunction<? super T> a);
  default Comparator<T> thenComparingLong(ToLongFunction<? super T> a);
}
final class Currency implements Serializable {
  static Set<Currency> getAvailableCurrencies();
  String getCurrencyCode();
  int getDefaultFractionDigits();
  String getDisplayName(Object... a);
  static Currency getInstance(Object... a);
  int getNumericCode();
  String getNumericCodeAsString();
  String getSymbol(Object... a);
}
class Date implements Serializable, Cloneable, Comparable<Date> {
  boolean after(Object... a);
  boolean before(Object... a);
  Object clone();
  int compareTo(Object... a);
  static Date from(Object... a);
  long getTime();
  Instant toInstant();
}
interface Deque<E> extends Queue<E> {
  default void addFirst(E a);
  default void addLast(E a);
  default Iterator<E> descendingIterator();
  default E getFirst();
  default E getLast();
  default boolean offerFirst(E a);
  default boolean offerLast(E a);
  default E peekFirst();
  default E peekLast();
  default E pollFirst();
  default E pollLast();
  default E pop();
  default void push(E a);
  default E removeFirst();
  default boolean removeFirstOccurrence(Object... a);
  default E removeLast();
  default boolean removeLastOccurrence(Object... a);
}
class EnumMap<K extends Enum<K>, V> extends AbstractMap<K, V> implements Serializable, Cloneable {
  EnumMap<K, V> clone();
  V put(K a, V b);
}
class EnumSet<E extends Enum<E>> extends AbstractSet<E> implements Cloneable, Serializable {
  static <E extends Enum<E>> EnumSet<E> allOf(Class<E> a);
  EnumSet<E> clone();
  static <E extends Enum<E>> EnumSet<E> complementOf(EnumSet<E> a);
  static <E extends Enum<E>> EnumSet<E> copyOf(Collection<E> a);
  static <E extends Enum<E>> EnumSet<E> copyOf(EnumSet<E> a);
  static <E extends Enum<E>> EnumSet<E> noneOf(Class<E> a);
  static <E extends Enum<E>> EnumSet<E> of(E a, E... b);
  static <E extends Enum<E>> EnumSet<E> range(E a, E b);
}
interface Enumeration<E> {
  default Iterator<E> asIterator();
  default boolean hasMoreElements();
  default E nextElement();
}
final class Formatter implements Closeable, Flushable {
  Formatter format(Object... a);
  IOException ioException();
  Locale locale();
  Appendable out();
}
class HashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Cloneable, Serializable {
  Object clone();
}
class HashSet<E> extends AbstractSet<E> implements Set<E>, Cloneable, Serializable {
  Object clone();
}
class Hashtable<K, V> extends Dictionary<K, V> implements Map<K, V>, Cloneable, Serializable {
  Object clone();
  boolean contains(Object... a);
}
class IdentityHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Serializable, Cloneable {
  Object clone();
}
interface Iterator<E> {
  default void forEachRemaining(Consumer<? super E> a);
  default boolean hasNext();
  default E next();
}
class LinkedHashMap<K, V> extends HashMap<K, V> implements Map<K, V> {
}
class LinkedHashSet<E> extends HashSet<E> implements Set<E>, Cloneable, Serializable {
}
class LinkedList<E> extends AbstractSequentialList<E> implements List<E>, Deque<E>, Cloneable, Serializable {
  Object clone();
}
interface List<E> extends Collection<E> {
  default void add(int a, E b);
  default boolean addAll(int a, Collection<? extends E> b);
  static <E> List<E> copyOf(Collection<? extends E> a);
  default E get(Object... a);
  default int indexOf(Object... a);
  default int lastIndexOf(Object... a);
  default ListIterator<E> listIterator(Object... a);
  static <E> List<E> of(E... a);
  default E remove(Object... a);
  default void replaceAll(UnaryOperator<E> a);
  default E set(int a, E b);
  default void sort(Comparator<? super E> a);
  default List<E> subList(Object... a);
}
interface ListIterator<E> extends Iterator<E> {
  default void add(E a);
  default boolean hasPrevious();
  default int nextIndex();
  default E previous();
  default int previousIndex();
  default void set(E a);
}
final class Locale implements Cloneable, Serializable {
  static Locale ENGLISH;
  static Locale FRENCH;
  static Locale GERMAN;
  static Locale ITALIAN;
  static Locale JAPANESE;
  static Locale KOREAN;
  static Locale CHINESE;
  static Locale SIMPLIFIED_CHINESE;
  static Locale TRADITIONAL_CHINESE;
  static Locale FRANCE;
  static Locale GERMANY;
  static Locale ITALY;
  static Locale JAPAN;
  static Locale KOREA;
  static Locale UK;
  static Locale US;
  static Locale CANADA;
  static Locale CANADA_FRENCH;
  static Locale ROOT;
  static Locale CHINA;
  static Locale PRC;
  static Locale TAIWAN;
  static char PRIVATE_USE_EXTENSION;
  static char UNICODE_LOCALE_EXTENSION;
  Object clone();
  static List<Locale> filter(Object... a);
  static List<String> filterTags(Object... a);
  static Locale forLanguageTag(Object... a);
  static Locale[] getAvailableLocales();
  String getCountry();
  static Locale getDefault(Object... a);
  String getDisplayCountry(Object... a);
  String getDisplayLanguage(Object... a);
  String getDisplayName(Object... a);
  String getDisplayScript(Object... a);
  String getDisplayVariant(Object... a);
  String getExtension(Object... a);
  Set<Character> getExtensionKeys();
  String getISO3Country();
  String getISO3Language();
  static String[] getISOCountries();
  static Set<String> getISOCountries(Object a);
  static String[] getISOLanguages();
  String getLanguage();
  String getScript();
  Set<String> getUnicodeLocaleAttributes();
  Set<String> getUnicodeLocaleKeys();
  String getUnicodeLocaleType(Object... a);
  String getVariant();
  boolean hasExtensions();
  static Locale lookup(Object... a);
  static String lookupTag(Object... a);
  Locale stripExtensions();
  String toLanguageTag();
}
interface Map<K, V> {
  default V compute(K a, BiFunction<? super K, ? super V, ? extends V> b);
  default V computeIfAbsent(K a, Function<? super K, ? extends V> b);
  default V computeIfPresent(K a, BiFunction<? super K, ? super V, ? extends V> b);
  default boolean containsKey(Object... a);
  default boolean containsValue(Object... a);
  static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> a);
  static <K, V> Map.Entry<K, V> entry(K a, V b);
  default Set<Map.Entry<K, V>> entrySet();
  default void forEach(BiConsumer<? super K, ? super V> a);
  default V get(Object... a);
  default V getOrDefault(Object a, V b);
  default boolean isEmpty();
  default Set<K> keySet();
  default V merge(K a, V b, BiFunction<? super V, ? super V, ? extends V> c);
  static <K, V> Map<K, V> of();
  static <K, V> Map<K, V> of(K a, V b);
  static <K, V> Map<K, V> of(K a, V b, K c, V d);
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f);
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h);
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j);
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j, K k, V l);
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j, K k, V l, K m, V n);
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j, K k, V l, K m, V n, K o, V p);
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j, K k, V l, K m, V n, K o, V p, K q, V r);
  static <K, V> Map<K, V> of(K a, V b, K c, V d, K e, V f, K g, V h, K i, V j, K k, V l, K m, V n, K o, V p, K q, V r, K s, V t);
  static <K, V> Map<K, V> ofEntries(Map.Entry<? extends K, ? extends V>... a);
  default V put(K a, V b);
  default void putAll(Map<? extends K, ? extends V> a);
  default V putIfAbsent(K a, V b);
  default V remove(Object a);
  default boolean remove(Object a, Object b);
  default V replace(K a, V b);
  default boolean replace(K a, V b, V c);
  default void replaceAll(BiFunction<? super K, ? super V, ? extends V> a);
  default int size();
  default Collection<V> values();
  static interface Entry<K, V> {
    static <K extends Comparable<? super K>, V> Comparator<Map.Entry<K, V>> comparingByKey();
    static <K, V> Comparator<Map.Entry<K, V>> comparingByKey(Comparator<? super K> a);
    static <K, V extends Comparable<? super V>> Comparator<Map.Entry<K, V>> comparingByValue();
    static <K, V> Comparator<Map.Entry<K, V>> comparingByValue(Comparator<? super V> a);
    static <K, V> Map.Entry<K, V> copyOf(Map.Entry<? extends K, ? extends V> a);
    default K getKey();
    default V getValue();
    default V setValue(V a);
  }
}
interface NavigableMap<K, V> extends SortedMap<K, V> {
  default Map.Entry<K, V> ceilingEntry(K a);
  default K ceilingKey(K a);
  default NavigableSet<K> descendingKeySet();
  default NavigableMap<K, V> descendingMap();
  default Map.Entry<K, V> firstEntry();
  default Map.Entry<K, V> floorEntry(K a);
  default K floorKey(K a);
  default NavigableMap<K, V> headMap(K a, boolean b);
  default Map.Entry<K, V> higherEntry(K a);
  default K higherKey(K a);
  default Map.Entry<K, V> lastEntry();
  default Map.Entry<K, V> lowerEntry(K a);
  default K lowerKey(K a);
  default NavigableSet<K> navigableKeySet();
  default Map.Entry<K, V> pollFirstEntry();
  default Map.Entry<K, V> pollLastEntry();
  default NavigableMap<K, V> subMap(K a, boolean b, K c, boolean d);
  default NavigableMap<K, V> tailMap(K a, boolean b);
}
interface NavigableSet<E> extends SortedSet<E> {
  default E ceiling(E a);
  default Iterator<E> descendingIterator();
  default NavigableSet<E> descendingSet();
  default E floor(E a);
  default NavigableSet<E> headSet(E a, boolean b);
  default E higher(E a);
  default E lower(E a);
  default E pollFirst();
  default E pollLast();
  default NavigableSet<E> subSet(E a, boolean b, E c, boolean d);
  default NavigableSet<E> tailSet(E a, boolean b);
}
final class Objects {
  static int checkFromIndexSize(int a, int b, int c);
  static long checkFromIndexSize(long a, long b, long c);
  static int checkFromToIndex(int a, int b, int c);
  static long checkFromToIndex(long a, long b, long c);
  static int checkIndex(int a, int b);
  static long checkIndex(long a, long b);
  static <T> int compare(T a, T b, Comparator<? super T> c);
  static boolean deepEquals(Object... a);
  static int hash(Object... a);
  static boolean isNull(Object... a);
  static boolean nonNull(Object... a);
  static <T> T requireNonNull(T a);
  static <T> T requireNonNull(T a, String b);
  static <T> T requireNonNull(T a, Supplier<String> b);
  static <T> T requireNonNullElse(T a, T b);
  static <T> T requireNonNullElseGet(T a, Supplier<? extends T> b);
  static String toString(Object... a);
}
final class Optional<T> {
  static <T> Optional<T> empty();
  Optional<T> filter(Predicate<? super T> a);
  <U> Optional<U> flatMap(Function<? super T, ? extends Optional<? extends U>> a);
  T get();
  void ifPresent(Consumer<? super T> a);
  void ifPresentOrElse(Consumer<? super T> a, Runnable b);
  boolean isEmpty();
  boolean isPresent();
  <U> Optional<U> map(Function<? super T, ? extends U> a);
  static <T> Optional<T> of(T a);
  static <T> Optional<T> ofNullable(T a);
  Optional<T> or(Supplier<? extends Optional<? extends T>> a);
  T orElse(T a);
  T orElseGet(Supplier<? extends T> a);
  T orElseThrow();
  <X extends Throwable> T orElseThrow(Supplier<? extends X> a);
  Stream<T> stream();
}
final class OptionalDouble {
  static OptionalDouble empty();
  double getAsDouble();
  void ifPresent(DoubleConsumer a);
  void ifPresentOrElse(DoubleConsumer a, Runnable b);
  boolean isEmpty();
  boolean isPresent();
  static OptionalDouble of(Object... a);
  double orElse(Object... a);
  double orElseGet(DoubleSupplier a);
  double orElseThrow();
  <X extends Throwable> double orElseThrow(Supplier<? extends X> a);
  DoubleStream stream();
}
final class OptionalInt {
  static OptionalInt empty();
  int getAsInt();
  void ifPresent(IntConsumer a);
  void ifPresentOrElse(IntConsumer a, Runnable b);
  boolean isEmpty();
  boolean isPresent();
  static OptionalInt of(Object... a);
  int orElse(Object... a);
  int orElseGet(IntSupplier a);
  int orElseThrow();
  <X extends Throwable> int orElseThrow(Supplier<? extends X> a);
  IntStream stream();
}
final class OptionalLong {
  static OptionalLong empty();
  long getAsLong();
  void ifPresent(LongConsumer a);
  void ifPresentOrElse(LongConsumer a, Runnable b);
  boolean isEmpty();
  boolean isPresent();
  static OptionalLong of(Object... a);
  long orElse(Object... a);
  long orElseGet(LongSupplier a);
  long orElseThrow();
  <X extends Throwable> long orElseThrow(Supplier<? extends X> a);
  LongStream stream();
}
class PriorityQueue<E> extends AbstractQueue<E> implements Serializable {
  Comparator<? super E> comparator();
}
class Properties extends Hashtable<Object, Object> {
  String getProperty(Object... a);
  Enumeration<?> propertyNames();
  Object setProperty(Object... a);
  Set<String> stringPropertyNames();
}
interface Queue<E> extends Collection<E> {
  default E element();
  default boolean offer(E a);
  default E peek();
  default E poll();
  default E remove();
}
class Random implements RandomGenerator, Serializable {
}
interface RandomAccess {
}
final class Scanner implements Iterator<String>, Closeable {
  Pattern delimiter();
  Stream<MatchResult> findAll(Object... a);
  String findInLine(Object... a);
  String findWithinHorizon(Object... a);
  boolean hasNext(Object... a);
  boolean hasNextBigDecimal();
  boolean hasNextBigInteger(Object... a);
  boolean hasNextBoolean();
  boolean hasNextByte(Object... a);
  boolean hasNextDouble();
  boolean hasNextFloat();
  boolean hasNextInt(Object... a);
  boolean hasNextLine();
  boolean hasNextLong(Object... a);
  boolean hasNextShort(Object... a);
  IOException ioException();
  Locale locale();
  MatchResult match();
  String next(Object... a);
  BigDecimal nextBigDecimal();
  BigInteger nextBigInteger(Object... a);
  boolean nextBoolean();
  byte nextByte(Object... a);
  double nextDouble();
  float nextFloat();
  int nextInt(Object... a);
  String nextLine();
  long nextLong(Object... a);
  short nextShort(Object... a);
  int radix();
  Scanner reset();
  Scanner skip(Object... a);
  Stream<String> tokens();
  Scanner useDelimiter(Object... a);
  Scanner useLocale(Object... a);
  Scanner useRadix(Object... a);
}
final class ServiceLoader<S> implements Iterable<S> {
  Optional<S> findFirst();
  static <S> ServiceLoader<S> load(Class<S> a);
  static <S> ServiceLoader<S> load(Class<S> a, ClassLoader b);
  static <S> ServiceLoader<S> load(Object a, Class<S> b);
  static <S> ServiceLoader<S> loadInstalled(Class<S> a);
  Stream<ServiceLoader.Provider<S>> stream();
  static interface Provider<S> extends Supplier<S> {
    default Class<? extends S> type();
  }
}
interface Set<E> extends Collection<E> {
  static <E> Set<E> copyOf(Collection<? extends E> a);
  static <E> Set<E> of(E... a);
}
interface SortedMap<K, V> extends Map<K, V> {
  default Comparator<? super K> comparator();
  default K firstKey();
  default SortedMap<K, V> headMap(K a);
  default K lastKey();
  default SortedMap<K, V> subMap(K a, K b);
  default SortedMap<K, V> tailMap(K a);
}
interface SortedSet<E> extends Set<E> {
  default Comparator<? super E> comparator();
  default E first();
  default SortedSet<E> headSet(E a);
  default E last();
  default SortedSet<E> subSet(E a, E b);
  default SortedSet<E> tailSet(E a);
}
interface Spliterator<T> {
  static int ORDERED;
  static int DISTINCT;
  static int SORTED;
  static int SIZED;
  static int NONNULL;
  static int IMMUTABLE;
  static int CONCURRENT;
  static int SUBSIZED;
  default int characteristics();
  default long estimateSize();
  default void forEachRemaining(Consumer<? super T> a);
  default Comparator<? super T> getComparator();
  default long getExactSizeIfKnown();
  default boolean hasCharacteristics(Object... a);
  default boolean tryAdvance(Consumer<? super T> a);
  default Spliterator<T> trySplit();
}
class Stack<E> extends Vector<E> {
  boolean empty();
  E peek();
  E pop();
  E push(E a);
  int search(Object... a);
}
final class StringJoiner {
  StringJoiner add(Object... a);
  int length();
  StringJoiner merge(Object... a);
  StringJoiner setEmptyValue(Object... a);
}
class StringTokenizer implements Enumeration<Object> {
  int countTokens();
  boolean hasMoreTokens();
  String nextToken(Object... a);
}
class TimeZone implements Serializable, Cloneable {
  static int SHORT;
  static int LONG;
  Object clone();
  static String[] getAvailableIDs(Object... a);
  int getDSTSavings();
  static TimeZone getDefault();
  String getDisplayName(Object... a);
  String getID();
  int getOffset(Object... a);
  int getRawOffset();
  static TimeZone getTimeZone(Object... a);
  boolean hasSameRules(Object... a);
  boolean inDaylightTime(Object... a);
  boolean observesDaylightTime();
  ZoneId toZoneId();
  boolean useDaylightTime();
}
class TreeMap<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V>, Cloneable, Serializable {
  Object clone();
}
class TreeSet<E> extends AbstractSet<E> implements NavigableSet<E>, Cloneable, Serializable {
  Object clone();
}
final class UUID implements Serializable, Comparable<UUID> {
  int clockSequence();
  int compareTo(Object... a);
  static UUID fromString(Object... a);
  long getLeastSignificantBits();
  long getMostSignificantBits();
  static UUID nameUUIDFromBytes(Object... a);
  long node();
  static UUID randomUUID();
  long timestamp();
  int variant();
  int version();
}
class Vector<E> extends AbstractList<E> implements List<E>, RandomAccess, Cloneable, Serializable {
  void addElement(E a);
  int capacity();
  Object clone();
  E elementAt(Object... a);
  Enumeration<E> elements();
  E firstElement();
  int indexOf(Object... a);
  void insertElementAt(E a, int b);
  E lastElement();
  int lastIndexOf(Object... a);
  boolean removeElement(Object... a);
  void setElementAt(E a, int b);
}
class WeakHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V> {
}
class IntSummaryStatistics implements IntConsumer {
  double getAverage();
  long getCount();
  int getMax();
  int getMin();
  long getSum();
}
class LongSummaryStatistics implements LongConsumer, IntConsumer {
  double getAverage();
  long getCount();
  long getMax();
  long getMin();
  long getSum();
}
class DoubleSummaryStatistics implements DoubleConsumer {
  double getAverage();
  long getCount();
  double getMax();
  double getMin();
  double getSum();
}
class Base64 {
  static Base64.Decoder getDecoder();
  static Base64.Encoder getEncoder();
  static Base64.Decoder getMimeDecoder();
  static Base64.Encoder getMimeEncoder(Object... a);
  static Base64.Decoder getUrlDecoder();
  static Base64.Encoder getUrlEncoder();
  static class Encoder {
    byte[] encode(byte[] a);
    ByteBuffer encode(ByteBuffer a);
    int encode(byte[] a, byte[] b);
    String encodeToString(Object... a);
    Base64.Encoder withoutPadding();
    OutputStream wrap(Object... a);
  }
  static class Decoder {
    byte[] decode(byte[] a);
    byte[] decode(String a);
    ByteBuffer decode(ByteBuffer a);
    int decode(byte[] a, byte[] b);
    InputStream wrap(Object... a);
  }
}
class NoSuchElementException extends RuntimeException {
}
class ConcurrentModificationException extends RuntimeException {
}
class EventObject implements Serializable {
  Object getSource();
}
interface EventListener {
}
class Timer {
  int purge();
}
class TimerTask implements Runnable {
  boolean cancel();
  long scheduledExecutionTime();
}
interface BlockingDeque<E> extends BlockingQueue<E>, Deque<E> {
  default boolean offerFirst(E a, long b, TimeUnit c);
  default boolean offerLast(E a, long b, TimeUnit c);
  default E pollFirst(Object... a);
  default E pollLast(Object... a);
  default void putFirst(E a);
  default void putLast(E a);
  default E takeFirst();
  default E takeLast();
}
interface BlockingQueue<E> extends Queue<E> {
  default int drainTo(Collection<? super E> a);
  default int drainTo(Collection<? super E> a, int b);
  default boolean offer(E a, long b, TimeUnit c);
  default E poll(Object... a);
  default void put(E a);
  default int remainingCapacity();
  default E take();
}
class ArrayBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, Serializable {
}
interface Callable<V> {
  V call();
}
class CompletableFuture<T> implements Future<T>, CompletionStage<T> {
  CompletableFuture<Void> acceptEither(CompletionStage<? extends T> a, Consumer<? super T> b);
  CompletableFuture<Void> acceptEitherAsync(CompletionStage<? extends T> a, Consumer<? super T> b);
  CompletableFuture<Void> acceptEitherAsync(CompletionStage<? extends T> a, Consumer<? super T> b, Executor c);
  static CompletableFuture<Void> allOf(Object... a);
  static CompletableFuture<Object> anyOf(Object... a);
  <U> CompletableFuture<U> applyToEither(CompletionStage<? extends T> a, Function<? super T, U> b);
  <U> CompletableFuture<U> applyToEitherAsync(CompletionStage<? extends T> a, Function<? super T, U> b);
  <U> CompletableFuture<U> applyToEitherAsync(CompletionStage<? extends T> a, Function<? super T, U> b, Executor c);
  boolean complete(T a);
  CompletableFuture<T> completeAsync(Supplier<? extends T> a);
  CompletableFuture<T> completeAsync(Supplier<? extends T> a, Executor b);
  boolean completeExceptionally(Object... a);
  CompletableFuture<T> completeOnTimeout(T a, long b, TimeUnit c);
  static <U> CompletableFuture<U> completedFuture(U a);
  static <U> CompletionStage<U> completedStage(U a);
  CompletableFuture<T> copy();
  Executor defaultExecutor();
  static Executor delayedExecutor(long a, TimeUnit b);
  static Executor delayedExecutor(long a, TimeUnit b, Executor c);
  CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> a);
  CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> a);
  CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> a, Executor b);
  CompletableFuture<T> exceptionallyCompose(Function<Throwable, ? extends CompletionStage<T>> a);
  CompletableFuture<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> a);
  CompletableFuture<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> a, Executor b);
  static <U> CompletableFuture<U> failedFuture(Throwable a);
  static <U> CompletionStage<U> failedStage(Throwable a);
  T getNow(T a);
  int getNumberOfDependents();
  <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> a);
  <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> a);
  <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> a, Executor b);
  boolean isCompletedExceptionally();
  T join();
  CompletionStage<T> minimalCompletionStage();
  <U> CompletableFuture<U> newIncompleteFuture();
  void obtrudeValue(T a);
  CompletableFuture<T> orTimeout(Object... a);
  CompletableFuture<Void> runAfterBoth(CompletionStage<?> a, Runnable b);
  CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> a, Runnable b);
  CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> a, Runnable b, Executor c);
  CompletableFuture<Void> runAfterEither(CompletionStage<?> a, Runnable b);
  CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> a, Runnable b);
  CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> a, Runnable b, Executor c);
  static CompletableFuture<Void> runAsync(Runnable a);
  static CompletableFuture<Void> runAsync(Runnable a, Executor b);
  static <U> CompletableFuture<U> supplyAsync(Supplier<U> a);
  static <U> CompletableFuture<U> supplyAsync(Supplier<U> a, Executor b);
  CompletableFuture<Void> thenAccept(Consumer<? super T> a);
  CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> a);
  CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> a, Executor b);
  <U> CompletableFuture<Void> thenAcceptBoth(CompletionStage<? extends U> a, BiConsumer<? super T, ? super U> b);
  <U> CompletableFuture<Void> thenAcceptBothAsync(CompletionStage<? extends U> a, BiConsumer<? super T, ? super U> b);
  <U> CompletableFuture<Void> thenAcceptBothAsync(CompletionStage<? extends U> a, BiConsumer<? super T, ? super U> b, Executor c);
  <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> a);
  <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> a);
  <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> a, Executor b);
  <U, V> CompletableFuture<V> thenCombine(CompletionStage<? extends U> a, BiFunction<? super T, ? super U, ? extends V> b);
  <U, V> CompletableFuture<V> thenCombineAsync(CompletionStage<? extends U> a, BiFunction<? super T, ? super U, ? extends V> b);
  <U, V> CompletableFuture<V> thenCombineAsync(CompletionStage<? extends U> a, BiFunction<? super T, ? super U, ? extends V> b, Executor c);
  <U> CompletableFuture<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> a);
  <U> CompletableFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> a);
  <U> CompletableFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> a, Executor b);
  CompletableFuture<Void> thenRun(Runnable a);
  CompletableFuture<Void> thenRunAsync(Runnable a);
  CompletableFuture<Void> thenRunAsync(Runnable a, Executor b);
  CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> a);
  CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> a);
  CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> a, Executor b);
}
interface CompletionStage<T> {
  default CompletionStage<Void> acceptEither(CompletionStage<? extends T> a, Consumer<? super T> b);
  default CompletionStage<Void> acceptEitherAsync(CompletionStage<? extends T> a, Consumer<? super T> b);
  default CompletionStage<Void> acceptEitherAsync(CompletionStage<? extends T> a, Consumer<? super T> b, Executor c);
  default <U> CompletionStage<U> applyToEither(CompletionStage<? extends T> a, Function<? super T, U> b);
  default <U> CompletionStage<U> applyToEitherAsync(CompletionStage<? extends T> a, Function<? super T, U> b);
  default <U> CompletionStage<U> applyToEitherAsync(CompletionStage<? extends T> a, Function<? super T, U> b, Executor c);
  default CompletionStage<T> exceptionally(Function<Throwable, ? extends T> a);
  default CompletionStage<T> exceptionallyAsync(Function<Throwable, ? extends T> a);
  default CompletionStage<T> exceptionallyAsync(Function<Throwable, ? extends T> a, Executor b);
  default CompletionStage<T> exceptionallyCompose(Function<Throwable, ? extends CompletionStage<T>> a);
  default CompletionStage<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> a);
  default CompletionStage<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> a, Executor b);
  default <U> CompletionStage<U> handle(BiFunction<? super T, Throwable, ? extends U> a);
  default <U> CompletionStage<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> a);
  default <U> CompletionStage<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> a, Executor b);
  default CompletionStage<Void> runAfterBoth(CompletionStage<?> a, Runnable b);
  default CompletionStage<Void> runAfterBothAsync(CompletionStage<?> a, Runnable b);
  default CompletionStage<Void> runAfterBothAsync(CompletionStage<?> a, Runnable b, Executor c);
  default CompletionStage<Void> runAfterEither(CompletionStage<?> a, Runnable b);
  default CompletionStage<Void> runAfterEitherAsync(CompletionStage<?> a, Runnable b);
  default CompletionStage<Void> runAfterEitherAsync(CompletionStage<?> a, Runnable b, Executor c);
  default CompletionStage<Void> thenAccept(Consumer<? super T> a);
  default CompletionStage<Void> thenAcceptAsync(Consumer<? super T> a);
  default CompletionStage<Void> thenAcceptAsync(Consumer<? super T> a, Executor b);
  default <U> CompletionStage<Void> thenAcceptBoth(CompletionStage<? extends U> a, BiConsumer<? super T, ? super U> b);
  default <U> CompletionStage<Void> thenAcceptBothAsync(CompletionStage<? extends U> a, BiConsumer<? super T, ? super U> b);
  default <U> CompletionStage<Void> thenAcceptBothAsync(CompletionStage<? extends U> a, BiConsumer<? super T, ? super U> b, Executor c);
  default <U> CompletionStage<U> thenApply(Function<? super T, ? extends U> a);
  default <U> CompletionStage<U> thenApplyAsync(Function<? super T, ? extends U> a);
  default <U> CompletionStage<U> thenApplyAsync(Function<? super T, ? extends U> a, Executor b);
  default <U, V> CompletionStage<V> thenCombine(CompletionStage<? extends U> a, BiFunction<? super T, ? super U, ? extends V> b);
  default <U, V> CompletionStage<V> thenCombineAsync(CompletionStage<? extends U> a, BiFunction<? super T, ? super U, ? extends V> b);
  default <U, V> CompletionStage<V> thenCombineAsync(CompletionStage<? extends U> a, BiFunction<? super T, ? super U, ? extends V> b, Executor c);
  default <U> CompletionStage<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> a);
  default <U> CompletionStage<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> a);
  default <U> CompletionStage<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> a, Executor b);
  default CompletionStage<Void> thenRun(Runnable a);
  default CompletionStage<Void> thenRunAsync(Runnable a);
  default CompletionStage<Void> thenRunAsync(Runnable a, Executor b);
  default CompletableFuture<T> toCompletableFuture();
  default CompletionStage<T> whenComplete(BiConsumer<? super T, ? super Throwable> a);
  default CompletionStage<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> a);
  default CompletionStage<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> a, Executor b);
}
class ConcurrentHashMap<K, V> extends AbstractMap<K, V> implements ConcurrentMap<K, V>, Serializable {
  boolean contains(Object... a);
  Enumeration<V> elements();
  void forEach(long a, BiConsumer<? super K, ? super V> b);
  <U> void forEach(long a, BiFunction<? super K, ? super V, ? extends U> b, Consumer<? super U> c);
  void forEachEntry(long a, Consumer<? super Map.Entry<K, V>> b);
  <U> void forEachEntry(long a, Function<Map.Entry<K, V>, ? extends U> b, Consumer<? super U> c);
  void forEachKey(long a, Consumer<? super K> b);
  <U> void forEachKey(long a, Function<? super K, ? extends U> b, Consumer<? super U> c);
  void forEachValue(long a, Consumer<? super V> b);
  <U> void forEachValue(long a, Function<? super V, ? extends U> b, Consumer<? super U> c);
  Enumeration<K> keys();
  long mappingCount();
  <U> U reduce(long a, BiFunction<? super K, ? super V, ? extends U> b, BiFunction<? super U, ? super U, ? extends U> c);
  Map.Entry<K, V> reduceEntries(long a, BiFunction<Map.Entry<K, V>, Map.Entry<K, V>, ? extends Map.Entry<K, V>> b);
  <U> U reduceEntries(long a, Function<Map.Entry<K, V>, ? extends U> b, BiFunction<? super U, ? super U, ? extends U> c);
  double reduceEntriesToDouble(long a, ToDoubleFunction<Map.Entry<K, V>> b, double c, DoubleBinaryOperator d);
  int reduceEntriesToInt(long a, ToIntFunction<Map.Entry<K, V>> b, int c, IntBinaryOperator d);
  long reduceEntriesToLong(long a, ToLongFunction<Map.Entry<K, V>> b, long c, LongBinaryOperator d);
  K reduceKeys(long a, BiFunction<? super K, ? super K, ? extends K> b);
  <U> U reduceKeys(long a, Function<? super K, ? extends U> b, BiFunction<? super U, ? super U, ? extends U> c);
  double reduceKeysToDouble(long a, ToDoubleFunction<? super K> b, double c, DoubleBinaryOperator d);
  int reduceKeysToInt(long a, ToIntFunction<? super K> b, int c, IntBinaryOperator d);
  long reduceKeysToLong(long a, ToLongFunction<? super K> b, long c, LongBinaryOperator d);
  double reduceToDouble(long a, ToDoubleBiFunction<? super K, ? super V> b, double c, DoubleBinaryOperator d);
  int reduceToInt(long a, ToIntBiFunction<? super K, ? super V> b, int c, IntBinaryOperator d);
  long reduceToLong(long a, ToLongBiFunction<? super K, ? super V> b, long c, LongBinaryOperator d);
  V reduceValues(long a, BiFunction<? super V, ? super V, ? extends V> b);
  <U> U reduceValues(long a, Function<? super V, ? extends U> b, BiFunction<? super U, ? super U, ? extends U> c);
  double reduceValuesToDouble(long a, ToDoubleFunction<? super V> b, double c, DoubleBinaryOperator d);
  int reduceValuesToInt(long a, ToIntFunction<? super V> b, int c, IntBinaryOperator d);
  long reduceValuesToLong(long a, ToLongFunction<? super V> b, long c, LongBinaryOperator d);
  <U> U search(long a, BiFunction<? super K, ? super V, ? extends U> b);
  <U> U searchEntries(long a, Function<Map.Entry<K, V>, ? extends U> b);
  <U> U searchKeys(long a, Function<? super K, ? extends U> b);
  <U> U searchValues(long a, Function<? super V, ? extends U> b);
}
class ConcurrentLinkedQueue<E> extends AbstractQueue<E> implements Queue<E>, Serializable {
}
class ConcurrentLinkedDeque<E> extends AbstractCollection<E> implements Deque<E>, Serializable {
}
interface ConcurrentMap<K, V> extends Map<K, V> {
}
class CopyOnWriteArrayList<E> implements List<E>, RandomAccess, Cloneable, Serializable {
  int addAllAbsent(Collection<? extends E> a);
  boolean addIfAbsent(E a);
  Object clone();
  int indexOf(E a, int b);
  int lastIndexOf(E a, int b);
}
class CopyOnWriteArraySet<E> extends AbstractSet<E> implements Serializable {
}
class CountDownLatch {
  boolean await(long a, TimeUnit b);
  long getCount();
}
interface Executor {
  void execute(Runnable a);
}
interface ExecutorService extends Executor {
  default boolean awaitTermination(Object... a);
  default <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> a);
  default <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> a, long b, TimeUnit c);
  default <T> T invokeAny(Collection<? extends Callable<T>> a);
  default <T> T invokeAny(Collection<? extends Callable<T>> a, long b, TimeUnit c);
  default boolean isShutdown();
  default boolean isTerminated();
  default List<Runnable> shutdownNow();
  default <T> Future<T> submit(Callable<T> a);
  default Future<?> submit(Runnable a);
  default <T> Future<T> submit(Runnable a, T b);
}
class Executors {
  static Callable<Object> callable(Runnable a);
  static Callable<Object> callable(Object a);
  static <T> Callable<T> callable(Runnable a, T b);
  static ThreadFactory defaultThreadFactory();
  static ExecutorService newCachedThreadPool();
  static ExecutorService newCachedThreadPool(ThreadFactory a);
  static ExecutorService newFixedThreadPool(int a);
  static ExecutorService newFixedThreadPool(int a, ThreadFactory b);
  static ScheduledExecutorService newScheduledThreadPool(int a);
  static ScheduledExecutorService newScheduledThreadPool(int a, ThreadFactory b);
  static ExecutorService newSingleThreadExecutor();
  static ExecutorService newSingleThreadExecutor(ThreadFactory a);
  static ScheduledExecutorService newSingleThreadScheduledExecutor();
  static ScheduledExecutorService newSingleThreadScheduledExecutor(ThreadFactory a);
  static ExecutorService newWorkStealingPool(Object... a);
  static ExecutorService unconfigurableExecutorService(Object... a);
  static ScheduledExecutorService unconfigurableScheduledExecutorService(Object... a);
}
interface Future<V> {
  default boolean cancel(Object... a);
  default V get(Object... a);
  default boolean isCancelled();
  default boolean isDone();
}
class FutureTask<V> implements RunnableFuture<V> {
}
class LinkedBlockingDeque<E> extends AbstractQueue<E> implements BlockingDeque<E>, Serializable {
}
class LinkedBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, Serializable {
}
class PriorityBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, Serializable {
  Comparator<? super E> comparator();
}
interface ScheduledExecutorService extends ExecutorService {
  default <V> ScheduledFuture<V> schedule(Callable<V> a, long b, TimeUnit c);
  default ScheduledFuture<?> schedule(Runnable a, long b, TimeUnit c);
  default ScheduledFuture<?> scheduleAtFixedRate(Runnable a, long b, long c, TimeUnit d);
  default ScheduledFuture<?> scheduleWithFixedDelay(Runnable a, long b, long c, TimeUnit d);
}
interface ScheduledFuture<V> extends Delayed, Future<V> {
}
class Semaphore implements Serializable {
  int availablePermits();
  int drainPermits();
  int getQueueLength();
  boolean hasQueuedThreads();
  boolean isFair();
  boolean tryAcquire(Object... a);
}
interface ThreadFactory {
  Thread newThread(Runnable a);
}
final class TimeUnit extends Enum<TimeUnit> {
  static TimeUnit NANOSECONDS;
  static TimeUnit MICROSECONDS;
  static TimeUnit MILLISECONDS;
  static TimeUnit SECONDS;
  static TimeUnit MINUTES;
  static TimeUnit HOURS;
  static TimeUnit DAYS;
  long convert(Object... a);
  static TimeUnit of(Object... a);
  ChronoUnit toChronoUnit();
  long toDays(Object... a);
  long toHours(Object... a);
  long toMicros(Object... a);
  long toMillis(Object... a);
  long toMinutes(Object... a);
  long toNanos(Object... a);
  long toSeconds(Object... a);
  static TimeUnit valueOf(Object... a);
  static TimeUnit[] values();
}
interface Delayed extends Comparable<Delayed> {
  default long getDelay(Object... a);
}
class ExecutionException extends Exception {
}
class TimeoutException extends Exception {
}
class CancellationException extends IllegalStateException {
}
class RejectedExecutionException extends RuntimeException {
}
class AtomicBoolean implements Serializable {
  boolean compareAndExchange(Object... a);
  boolean compareAndExchangeAcquire(Object... a);
  boolean compareAndExchangeRelease(Object... a);
  boolean compareAndSet(Object... a);
  boolean get();
  boolean getAcquire();
  boolean getAndSet(Object... a);
  boolean getOpaque();
  boolean getPlain();
  boolean weakCompareAndSetAcquire(Object... a);
  boolean weakCompareAndSetPlain(Object... a);
  boolean weakCompareAndSetRelease(Object... a);
  boolean weakCompareAndSetVolatile(Object... a);
}
class AtomicInteger extends Number implements Serializable {
  int accumulateAndGet(int a, IntBinaryOperator b);
  int addAndGet(Object... a);
  int compareAndExchange(Object... a);
  int compareAndExchangeAcquire(Object... a);
  int compareAndExchangeRelease(Object... a);
  boolean compareAndSet(Object... a);
  int decrementAndGet();
  int get();
  int getAcquire();
  int getAndAccumulate(int a, IntBinaryOperator b);
  int getAndAdd(Object... a);
  int getAndDecrement();
  int getAndIncrement();
  int getAndSet(Object... a);
  int getAndUpdate(IntUnaryOperator a);
  int getOpaque();
  int getPlain();
  int incrementAndGet();
  int updateAndGet(IntUnaryOperator a);
  boolean weakCompareAndSetAcquire(Object... a);
  boolean weakCompareAndSetPlain(Object... a);
  boolean weakCompareAndSetRelease(Object... a);
  boolean weakCompareAndSetVolatile(Object... a);
}
class AtomicLong extends Number implements Serializable {
  long accumulateAndGet(long a, LongBinaryOperator b);
  long addAndGet(Object... a);
  long compareAndExchange(Object... a);
  long compareAndExchangeAcquire(Object... a);
  long compareAndExchangeRelease(Object... a);
  boolean compareAndSet(Object... a);
  long decrementAndGet();
  long get();
  long getAcquire();
  long getAndAccumulate(long a, LongBinaryOperator b);
  long getAndAdd(Object... a);
  long getAndDecrement();
  long getAndIncrement();
  long getAndSet(Object... a);
  long getAndUpdate(LongUnaryOperator a);
  long getOpaque();
  long getPlain();
  long incrementAndGet();
  long updateAndGet(LongUnaryOperator a);
  boolean weakCompareAndSetAcquire(Object... a);
  boolean weakCompareAndSetPlain(Object... a);
  boolean weakCompareAndSetRelease(Object... a);
  boolean weakCompareAndSetVolatile(Object... a);
}
class AtomicReference<V> implements Serializable {
  V accumulateAndGet(V a, BinaryOperator<V> b);
  V compareAndExchange(V a, V b);
  V compareAndExchangeAcquire(V a, V b);
  V compareAndExchangeRelease(V a, V b);
  boolean compareAndSet(V a, V b);
  V get();
  V getAcquire();
  V getAndAccumulate(V a, BinaryOperator<V> b);
  V getAndSet(V a);
  V getAndUpdate(UnaryOperator<V> a);
  V getOpaque();
  V getPlain();
  void lazySet(V a);
  void set(V a);
  void setOpaque(V a);
  void setPlain(V a);
  void setRelease(V a);
  V updateAndGet(UnaryOperator<V> a);
  boolean weakCompareAndSetAcquire(V a, V b);
  boolean weakCompareAndSetPlain(V a, V b);
  boolean weakCompareAndSetRelease(V a, V b);
  boolean weakCompareAndSetVolatile(V a, V b);
}
class LongAdder extends Number implements Serializable {
  long sum();
  long sumThenReset();
}
interface Lock {
  default Condition newCondition();
  default boolean tryLock(Object... a);
}
class ReentrantLock implements Lock, Serializable {
  int getHoldCount();
  int getQueueLength();
  int getWaitQueueLength(Object... a);
  boolean hasQueuedThread(Object... a);
  boolean hasQueuedThreads();
  boolean hasWaiters(Object... a);
  boolean isFair();
  boolean isHeldByCurrentThread();
  boolean isLocked();
}
interface ReadWriteLock {
  default Lock readLock();
  default Lock writeLock();
}
class ReentrantReadWriteLock implements ReadWriteLock, Serializable {
  int getQueueLength();
  int getReadHoldCount();
  int getReadLockCount();
  int getWaitQueueLength(Object... a);
  int getWriteHoldCount();
  boolean hasQueuedThread(Object... a);
  boolean hasQueuedThreads();
  boolean hasWaiters(Object... a);
  boolean isFair();
  boolean isWriteLocked();
  boolean isWriteLockedByCurrentThread();
}
interface Condition {
  default boolean await(long a, TimeUnit b);
  default long awaitNanos(Object... a);
  default boolean awaitUntil(Object... a);
}
interface BiConsumer<T, U> {
  void accept(T a, U b);
  default BiConsumer<T, U> andThen(BiConsumer<? super T, ? super U> a);
}
interface BiFunction<T, U, R> {
  default <V> BiFunction<T, U, V> andThen(Function<? super R, ? extends V> a);
  R apply(T a, U b);
}
interface BinaryOperator<T> extends BiFunction<T, T, T> {
  static <T> BinaryOperator<T> maxBy(Comparator<? super T> a);
  static <T> BinaryOperator<T> minBy(Comparator<? super T> a);
}
interface BiPredicate<T, U> {
  default BiPredicate<T, U> and(BiPredicate<? super T, ? super U> a);
  default BiPredicate<T, U> negate();
  default BiPredicate<T, U> or(BiPredicate<? super T, ? super U> a);
  boolean test(T a, U b);
}
interface BooleanSupplier {
  boolean getAsBoolean();
}
interface Consumer<T> {
  void accept(T a);
  default Consumer<T> andThen(Consumer<? super T> a);
}
interface DoubleBinaryOperator {
  double applyAsDouble(double a, double b);
}
interface DoubleConsumer {
  void accept(double a);
  default DoubleConsumer andThen(DoubleConsumer a);
}
interface DoubleFunction<R> {
  R apply(double a);
}
interface DoublePredicate {
  default DoublePredicate and(DoublePredicate a);
  default DoublePredicate negate();
  default DoublePredicate or(DoublePredicate a);
  boolean test(double a);
}
interface DoubleSupplier {
  double getAsDouble();
}
interface DoubleToIntFunction {
  int applyAsInt(double a);
}
interface DoubleUnaryOperator {
  default DoubleUnaryOperator andThen(DoubleUnaryOperator a);
  double applyAsDouble(double a);
  default DoubleUnaryOperator compose(DoubleUnaryOperator a);
  static DoubleUnaryOperator identity();
}
interface Function<T, R> {
  default <V> Function<T, V> andThen(Function<? super R, ? extends V> a);
  R apply(T a);
  default <V> Function<V, R> compose(Function<? super V, ? extends T> a);
  static <T> Function<T, T> identity();
}
interface IntBinaryOperator {
  int applyAsInt(int a, int b);
}
interface IntConsumer {
  void accept(int a);
  default IntConsumer andThen(IntConsumer a);
}
interface IntFunction<R> {
  R apply(int a);
}
interface IntPredicate {
  default IntPredicate and(IntPredicate a);
  default IntPredicate negate();
  default IntPredicate or(IntPredicate a);
  boolean test(int a);
}
interface IntSupplier {
  int getAsInt();
}
interface IntToDoubleFunction {
  double applyAsDouble(int a);
}
interface IntToLongFunction {
  long applyAsLong(int a);
}
interface IntUnaryOperator {
  default IntUnaryOperator andThen(IntUnaryOperator a);
  int applyAsInt(int a);
  default IntUnaryOperator compose(IntUnaryOperator a);
  static IntUnaryOperator identity();
}
interface LongBinaryOperator {
  long applyAsLong(long a, long b);
}
interface LongConsumer {
  void accept(long a);
  default LongConsumer andThen(LongConsumer a);
}
interface LongFunction<R> {
  R apply(long a);
}
interface LongPredicate {
  default LongPredicate and(LongPredicate a);
  default LongPredicate negate();
  default LongPredicate or(LongPredicate a);
  boolean test(long a);
}
interface LongSupplier {
  long getAsLong();
}
interface LongToIntFunction {
  int applyAsInt(long a);
}
interface LongUnaryOperator {
  default LongUnaryOperator andThen(LongUnaryOperator a);
  long applyAsLong(long a);
  default LongUnaryOperator compose(LongUnaryOperator a);
  static LongUnaryOperator identity();
}
interface ObjIntConsumer<T> {
  void accept(T a, int b);
}
interface ObjLongConsumer<T> {
  void accept(T a, long b);
}
interface Predicate<T> {
  default Predicate<T> and(Predicate<? super T> a);
  static <T> Predicate<T> isEqual(Object a);
  default Predicate<T> negate();
  static <T> Predicate<T> not(Predicate<? super T> a);
  default Predicate<T> or(Predicate<? super T> a);
  boolean test(T a);
}
interface Supplier<T> {
  T get();
}
interface ToDoubleBiFunction<T, U> {
  double applyAsDouble(T a, U b);
}
interface ToDoubleFunction<T> {
  double applyAsDouble(T a);
}
interface ToIntBiFunction<T, U> {
  int applyAsInt(T a, U b);
}
interface ToIntFunction<T> {
  int applyAsInt(T a);
}
interface ToLongBiFunction<T, U> {
  long applyAsLong(T a, U b);
}
interface ToLongFunction<T> {
  long applyAsLong(T a);
}
interface UnaryOperator<T> extends Function<T, T> {
  static <T> UnaryOperator<T> identity();
}
class Level implements Serializable {
  static Level OFF;
  static Level SEVERE;
  static Level WARNING;
  static Level INFO;
  static Level CONFIG;
  static Level FINE;
  static Level FINER;
  static Level FINEST;
  static Level ALL;
  String getLocalizedName();
  String getName();
  String getResourceBundleName();
  int intValue();
  static Level parse(Object... a);
}
class Logger {
  static String GLOBAL_LOGGER_NAME;
  static Logger global;
  void config(Object... a);
  void fine(Object... a);
  void finer(Object... a);
  void finest(Object... a);
  static Logger getAnonymousLogger(Object... a);
  static Logger getGlobal();
  Level getLevel();
  static Logger getLogger(Object... a);
  String getName();
  Logger getParent();
  String getResourceBundleName();
  boolean getUseParentHandlers();
  void info(Object... a);
  boolean isLoggable(Object... a);
  void log(Object... a);
  void logp(Object... a);
  void setFilter(Object a);
  void severe(Object... a);
  void warning(Object... a);
}
class LogRecord implements Serializable {
  Instant getInstant();
  Level getLevel();
  String getLoggerName();
  long getLongThreadID();
  String getMessage();
  long getMillis();
  Object[] getParameters();
  String getResourceBundleName();
  long getSequenceNumber();
  String getSourceClassName();
  String getSourceMethodName();
  Throwable getThrown();
  LogRecord setLongThreadID(Object... a);
}
final class Pattern implements Serializable {
  static int UNIX_LINES;
  static int CASE_INSENSITIVE;
  static int COMMENTS;
  static int MULTILINE;
  static int LITERAL;
  static int DOTALL;
  static int UNICODE_CASE;
  static int CANON_EQ;
  static int UNICODE_CHARACTER_CLASS;
  Predicate<String> asMatchPredicate();
  Predicate<String> asPredicate();
  static Pattern compile(Object... a);
  int flags();
  Matcher matcher(Object... a);
  static boolean matches(Object... a);
  String pattern();
  static String quote(Object... a);
  String[] split(Object... a);
  Stream<String> splitAsStream(Object... a);
}
final class Matcher implements MatchResult {
  Matcher appendReplacement(Object... a);
  StringBuffer appendTail(StringBuffer a);
  StringBuilder appendTail(StringBuilder a);
  int end(Object... a);
  boolean find(Object... a);
  String group(Object... a);
  boolean hasAnchoringBounds();
  boolean hasTransparentBounds();
  boolean hitEnd();
  boolean lookingAt();
  boolean matches();
  Pattern pattern();
  static String quoteReplacement(Object... a);
  Matcher region(Object... a);
  int regionEnd();
  int regionStart();
  String replaceAll(Object... a);
  String replaceFirst(Object... a);
  boolean requireEnd();
  Matcher reset(Object... a);
  Stream<MatchResult> results();
  int start(Object... a);
  MatchResult toMatchResult();
  Matcher useAnchoringBounds(Object... a);
  Matcher usePattern(Object... a);
  Matcher useTransparentBounds(Object... a);
}
interface MatchResult {
  default int end(Object... a);
  default String group(Object... a);
  default int groupCount();
  default int start(Object... a);
}
interface BaseStream<T, S extends BaseStream<T, S>> extends AutoCloseable {
  default boolean isParallel();
  default Iterator<T> iterator();
  default S onClose(Runnable a);
  default S parallel();
  default S sequential();
  default Spliterator<T> spliterator();
  default S unordered();
}
interface Collector<T, A, R> {
  default BiConsumer<A, T> accumulator();
  default BinaryOperator<A> combiner();
  default Function<A, R> finisher();
  static <T, R> Collector<T, R, R> of(Supplier<R> a, BiConsumer<R, T> b, BinaryOperator<R> c, Object... d);
  static <T, A, R> Collector<T, A, R> of(Supplier<A> a, BiConsumer<A, T> b, BinaryOperator<A> c, Function<A, R> d, Object... e);
  default Supplier<A> supplier();
}
final class Collectors {
  static <T> Collector<T, ?, Double> averagingDouble(ToDoubleFunction<? super T> a);
  static <T> Collector<T, ?, Double> averagingInt(ToIntFunction<? super T> a);
  static <T> Collector<T, ?, Double> averagingLong(ToLongFunction<? super T> a);
  static <T, A, R, RR> Collector<T, A, RR> collectingAndThen(Collector<T, A, R> a, Function<R, RR> b);
  static <T> Collector<T, ?, Long> counting();
  static <T, A, R> Collector<T, ?, R> filtering(Predicate<? super T> a, Collector<? super T, A, R> b);
  static <T, U, A, R> Collector<T, ?, R> flatMapping(Function<? super T, ? extends Stream<? extends U>> a, Collector<? super U, A, R> b);
  static <T, K> Collector<T, ?, Map<K, List<T>>> groupingBy(Function<? super T, ? extends K> a);
  static <T, K, A, D> Collector<T, ?, Map<K, D>> groupingBy(Function<? super T, ? extends K> a, Collector<? super T, A, D> b);
  static <T, K, D, A, M extends Map<K, D>> Collector<T, ?, M> groupingBy(Function<? super T, ? extends K> a, Supplier<M> b, Collector<? super T, A, D> c);
  static <T, K> Collector<T, ?, ConcurrentMap<K, List<T>>> groupingByConcurrent(Function<? super T, ? extends K> a);
  static <T, K, A, D> Collector<T, ?, ConcurrentMap<K, D>> groupingByConcurrent(Function<? super T, ? extends K> a, Collector<? super T, A, D> b);
  static <T, K, A, D, M extends ConcurrentMap<K, D>> Collector<T, ?, M> groupingByConcurrent(Function<? super T, ? extends K> a, Supplier<M> b, Collector<? super T, A, D> c);
  static Collector<CharSequence, ?, String> joining(Object... a);
  static <T, U, A, R> Collector<T, ?, R> mapping(Function<? super T, ? extends U> a, Collector<? super U, A, R> b);
  static <T> Collector<T, ?, Optional<T>> maxBy(Comparator<? super T> a);
  static <T> Collector<T, ?, Optional<T>> minBy(Comparator<? super T> a);
  static <T> Collector<T, ?, Map<Boolean, List<T>>> partitioningBy(Predicate<? super T> a);
  static <T, D, A> Collector<T, ?, Map<Boolean, D>> partitioningBy(Predicate<? super T> a, Collector<? super T, A, D> b);
  static <T> Collector<T, ?, Optional<T>> reducing(BinaryOperator<T> a);
  static <T> Collector<T, ?, T> reducing(T a, BinaryOperator<T> b);
  static <T, U> Collector<T, ?, U> reducing(U a, Function<? super T, ? extends U> b, BinaryOperator<U> c);
  static <T> Collector<T, ?, DoubleSummaryStatistics> summarizingDouble(ToDoubleFunction<? super T> a);
  static <T> Collector<T, ?, IntSummaryStatistics> summarizingInt(ToIntFunction<? super T> a);
  static <T> Collector<T, ?, LongSummaryStatistics> summarizingLong(ToLongFunction<? super T> a);
  static <T> Collector<T, ?, Double> summingDouble(ToDoubleFunction<? super T> a);
  static <T> Collector<T, ?, Integer> summingInt(ToIntFunction<? super T> a);
  static <T> Collector<T, ?, Long> summingLong(ToLongFunction<? super T> a);
  static <T, R1, R2, R> Collector<T, ?, R> teeing(Collector<? super T, ?, R1> a, Collector<? super T, ?, R2> b, BiFunction<? super R1, ? super R2, R> c);
  static <T, C extends Collection<T>> Collector<T, ?, C> toCollection(Supplier<C> a);
  static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(Function<? super T, ? extends K> a, Function<? super T, ? extends U> b);
  static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(Function<? super T, ? extends K> a, Function<? super T, ? extends U> b, BinaryOperator<U> c);
  static <T, K, U, M extends ConcurrentMap<K, U>> Collector<T, ?, M> toConcurrentMap(Function<? super T, ? extends K> a, Function<? super T, ? extends U> b, BinaryOperator<U> c, Supplier<M> d);
  static <T> Collector<T, ?, List<T>> toList();
  static <T, K, U> Collector<T, ?, Map<K, U>> toMap(Function<? super T, ? extends K> a, Function<? super T, ? extends U> b);
  static <T, K, U> Collector<T, ?, Map<K, U>> toMap(Function<? super T, ? extends K> a, Function<? super T, ? extends U> b, BinaryOperator<U> c);
  static <T, K, U, M extends Map<K, U>> Collector<T, ?, M> toMap(Function<? super T, ? extends K> a, Function<? super T, ? extends U> b, BinaryOperator<U> c, Supplier<M> d);
  static <T> Collector<T, ?, Set<T>> toSet();
  static <T> Collector<T, ?, List<T>> toUnmodifiableList();
  static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(Function<? super T, ? extends K> a, Function<? super T, ? extends U> b);
  static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(Function<? super T, ? extends K> a, Function<? super T, ? extends U> b, BinaryOperator<U> c);
  static <T> Collector<T, ?, Set<T>> toUnmodifiableSet();
}
interface DoubleStream extends BaseStream<Double, DoubleStream> {
  default boolean allMatch(DoublePredicate a);
  default boolean anyMatch(DoublePredicate a);
  default OptionalDouble average();
  default Stream<Double> boxed();
  default <R> R collect(Supplier<R> a, Object b, BiConsumer<R, R> c);
  static DoubleStream concat(Object... a);
  default long count();
  default DoubleStream distinct();
  default DoubleStream dropWhile(DoublePredicate a);
  static DoubleStream empty();
  default DoubleStream filter(DoublePredicate a);
  default OptionalDouble findAny();
  default OptionalDouble findFirst();
  default DoubleStream flatMap(Object... a);
  default void forEach(DoubleConsumer a);
  default void forEachOrdered(DoubleConsumer a);
  static DoubleStream generate(DoubleSupplier a);
  static DoubleStream iterate(double a, DoubleUnaryOperator b);
  static DoubleStream iterate(double a, DoublePredicate b, DoubleUnaryOperator c);
  default DoubleStream limit(Object... a);
  default DoubleStream map(DoubleUnaryOperator a);
  default DoubleStream mapMulti(Object a);
  default IntStream mapToInt(DoubleToIntFunction a);
  default LongStream mapToLong(Object a);
  default <U> Stream<U> mapToObj(DoubleFunction<? extends U> a);
  default OptionalDouble max();
  default OptionalDouble min();
  default boolean noneMatch(DoublePredicate a);
  static DoubleStream of(Object... a);
  default DoubleStream parallel();
  default DoubleStream peek(DoubleConsumer a);
  default OptionalDouble reduce(DoubleBinaryOperator a);
  default double reduce(double a, DoubleBinaryOperator b);
  default DoubleStream sequential();
  default DoubleStream skip(Object... a);
  default DoubleStream sorted();
  default double sum();
  default DoubleSummaryStatistics summaryStatistics();
  default DoubleStream takeWhile(DoublePredicate a);
  default double[] toArray();
}
interface IntStream extends BaseStream<Integer, IntStream> {
  default boolean allMatch(IntPredicate a);
  default boolean anyMatch(IntPredicate a);
  default DoubleStream asDoubleStream();
  default LongStream asLongStream();
  default OptionalDouble average();
  default Stream<Integer> boxed();
  default <R> R collect(Supplier<R> a, ObjIntConsumer<R> b, BiConsumer<R, R> c);
  static IntStream concat(Object... a);
  default long count();
  default IntStream distinct();
  default IntStream dropWhile(IntPredicate a);
  static IntStream empty();
  default IntStream filter(IntPredicate a);
  default OptionalInt findAny();
  default OptionalInt findFirst();
  default IntStream flatMap(Object... a);
  default void forEach(IntConsumer a);
  default void forEachOrdered(IntConsumer a);
  static IntStream generate(IntSupplier a);
  static IntStream iterate(int a, IntUnaryOperator b);
  static IntStream iterate(int a, IntPredicate b, IntUnaryOperator c);
  default IntStream limit(Object... a);
  default IntStream map(IntUnaryOperator a);
  default IntStream mapMulti(Object a);
  default DoubleStream mapToDouble(IntToDoubleFunction a);
  default LongStream mapToLong(IntToLongFunction a);
  default <U> Stream<U> mapToObj(IntFunction<? extends U> a);
  default OptionalInt max();
  default OptionalInt min();
  default boolean noneMatch(IntPredicate a);
  static IntStream of(Object... a);
  default IntStream parallel();
  default IntStream peek(IntConsumer a);
  static IntStream range(Object... a);
  static IntStream rangeClosed(Object... a);
  default OptionalInt reduce(IntBinaryOperator a);
  default int reduce(int a, IntBinaryOperator b);
  default IntStream sequential();
  default IntStream skip(Object... a);
  default IntStream sorted();
  default int sum();
  default IntSummaryStatistics summaryStatistics();
  default IntStream takeWhile(IntPredicate a);
  default int[] toArray();
}
interface LongStream extends BaseStream<Long, LongStream> {
  default boolean allMatch(LongPredicate a);
  default boolean anyMatch(LongPredicate a);
  default DoubleStream asDoubleStream();
  default OptionalDouble average();
  default Stream<Long> boxed();
  default <R> R collect(Supplier<R> a, ObjLongConsumer<R> b, BiConsumer<R, R> c);
  static LongStream concat(Object... a);
  default long count();
  default LongStream distinct();
  default LongStream dropWhile(LongPredicate a);
  static LongStream empty();
  default LongStream filter(LongPredicate a);
  default OptionalLong findAny();
  default OptionalLong findFirst();
  default LongStream flatMap(Object... a);
  default void forEach(LongConsumer a);
  default void forEachOrdered(LongConsumer a);
  static LongStream generate(LongSupplier a);
  static LongStream iterate(long a, LongUnaryOperator b);
  static LongStream iterate(long a, LongPredicate b, LongUnaryOperator c);
  default LongStream limit(Object... a);
  default LongStream map(LongUnaryOperator a);
  default LongStream mapMulti(Object a);
  default DoubleStream mapToDouble(Object a);
  default IntStream mapToInt(LongToIntFunction a);
  default <U> Stream<U> mapToObj(LongFunction<? extends U> a);
  default OptionalLong max();
  default OptionalLong min();
  default boolean noneMatch(LongPredicate a);
  static LongStream of(Object... a);
  default LongStream parallel();
  default LongStream peek(LongConsumer a);
  static LongStream range(Object... a);
  static LongStream rangeClosed(Object... a);
  default OptionalLong reduce(LongBinaryOperator a);
  default long reduce(long a, LongBinaryOperator b);
  default LongStream sequential();
  default LongStream skip(Object... a);
  default LongStream sorted();
  default long sum();
  default LongSummaryStatistics summaryStatistics();
  default LongStream takeWhile(LongPredicate a);
  default long[] toArray();
}
interface Stream<T> extends BaseStream<T, Stream<T>> {
  default boolean allMatch(Predicate<? super T> a);
  default boolean anyMatch(Predicate<? super T> a);
  static <T> Stream.Builder<T> builder();
  default <R, A> R collect(Collector<? super T, A, R> a);
  default <R> R collect(Supplier<R> a, BiConsumer<R, ? super T> b, BiConsumer<R, R> c);
  static <T> Stream<T> concat(Stream<? extends T> a, Stream<? extends T> b);
  default long count();
  default Stream<T> distinct();
  default Stream<T> dropWhile(Predicate<? super T> a);
  static <T> Stream<T> empty();
  default Stream<T> filter(Predicate<? super T> a);
  default Optional<T> findAny();
  default Optional<T> findFirst();
  default <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> a);
  default DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> a);
  default IntStream flatMapToInt(Function<? super T, ? extends IntStream> a);
  default LongStream flatMapToLong(Function<? super T, ? extends LongStream> a);
  default void forEach(Consumer<? super T> a);
  default void forEachOrdered(Consumer<? super T> a);
  static <T> Stream<T> generate(Supplier<? extends T> a);
  static <T> Stream<T> iterate(T a, UnaryOperator<T> b);
  static <T> Stream<T> iterate(T a, Predicate<? super T> b, UnaryOperator<T> c);
  default Stream<T> limit(Object... a);
  default <R> Stream<R> map(Function<? super T, ? extends R> a);
  default <R> Stream<R> mapMulti(BiConsumer<? super T, ? super Consumer<R>> a);
  default DoubleStream mapMultiToDouble(BiConsumer<? super T, ? super DoubleConsumer> a);
  default IntStream mapMultiToInt(BiConsumer<? super T, ? super IntConsumer> a);
  default LongStream mapMultiToLong(BiConsumer<? super T, ? super LongConsumer> a);
  default DoubleStream mapToDouble(ToDoubleFunction<? super T> a);
  default IntStream mapToInt(ToIntFunction<? super T> a);
  default LongStream mapToLong(ToLongFunction<? super T> a);
  default Optional<T> max(Comparator<? super T> a);
  default Optional<T> min(Comparator<? super T> a);
  default boolean noneMatch(Predicate<? super T> a);
  static <T> Stream<T> of(T... a);
  static <T> Stream<T> ofNullable(T a);
  default Stream<T> peek(Consumer<? super T> a);
  default Optional<T> reduce(BinaryOperator<T> a);
  default T reduce(T a, BinaryOperator<T> b);
  default <U> U reduce(U a, BiFunction<U, ? super T, U> b, BinaryOperator<U> c);
  default Stream<T> skip(Object... a);
  default Stream<T> sorted();
  default Stream<T> sorted(Comparator<? super T> a);
  default Stream<T> takeWhile(Predicate<? super T> a);
  default Object[] toArray();
  default <A> A[] toArray(IntFunction<A[]> a);
  default List<T> toList();
  static interface Builder<T> extends Consumer<T> {
    default Stream.Builder<T> add(T a);
    default Stream<T> build();
  }
}
final class StreamSupport {
  static DoubleStream doubleStream(Object... a);
  static IntStream intStream(Object... a);
  static LongStream longStream(Object... a);
  static <T> Stream<T> stream(Spliterator<T> a, boolean b);
  static <T> Stream<T> stream(Supplier<? extends Spliterator<T>> a, int b, boolean c);
}
interface Constable {
}
interface ConstantDesc {
}
interface TypeDescriptor {
}
class VirtualMachineError extends Error {
}
interface Watchable {
}
interface Readable {
}
class FilterOutputStream extends OutputStream {
}
class FilterInputStream extends InputStream {
}
interface DataInput {
}
interface DataOutput {
}
interface ObjectInput extends DataInput, AutoCloseable {
}
interface ObjectStreamConstants {
}
interface ObjectOutput extends DataOutput, AutoCloseable {
}
interface TemporalAdjuster {
}
interface ChronoLocalDate extends Temporal, TemporalAdjuster, Comparable<ChronoLocalDate> {
}
interface ChronoLocalDateTime<D extends ChronoLocalDate> extends Temporal, TemporalAdjuster, Comparable<ChronoLocalDateTime<?>> {
}
interface ChronoZonedDateTime<D extends ChronoLocalDate> extends Temporal, Comparable<ChronoZonedDateTime<?>> {
}
interface ChronoPeriod extends TemporalAmount {
}
interface InstantSource {
}
class Dictionary<K, V> {
}
class AbstractSequentialList<E> extends AbstractList<E> {
}
interface RandomGenerator {
}
interface RunnableFuture<V> extends Runnable, Future<V> {
}
