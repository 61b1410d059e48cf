// Common types of .NET: made by scripts/library/csharp/Library.cs, which says what is left out.
namespace Microsoft.Win32 {
  public class Registry {
    public static RegistryKey ClassesRoot;
    public static RegistryKey CurrentConfig;
    public static RegistryKey CurrentUser;
    public static RegistryKey LocalMachine;
    public static RegistryKey PerformanceData;
    public static RegistryKey Users;
    public static object GetValue(params object[] a);
  }
  public sealed class RegistryKey : MarshalByRefObject, IDisposable {
    public int SubKeyCount { get; }
    public int ValueCount { get; }
    public string Name { get; }
    public RegistryKey CreateSubKey(params object[] a);
    public static RegistryKey FromHandle(params object[] a);
    public string[] GetSubKeyNames();
    public object GetValue(params object[] a);
    public string[] GetValueNames();
    public static RegistryKey OpenBaseKey(params object[] a);
    public static RegistryKey OpenRemoteBaseKey(params object[] a);
    public RegistryKey OpenSubKey(params object[] a);
  }
}
namespace System {
  public sealed class Activator {
    public static T CreateInstance<T>();
    public static object CreateInstance(Type a);
    public static object CreateInstance(Type a, bool b);
    public static object CreateInstance(Type a, params object[] b);
    public static object CreateInstance(Type a, object[] b, object[] c);
    public static object CreateInstance(Type a, BindingFlags b, object c, object[] d, CultureInfo e);
    public static object CreateInstance(Type a, BindingFlags b, object c, object[] d, CultureInfo e, object[] f);
    public static object GetObject(params object[] a);
  }
  public class AggregateException : Exception {
    public ReadOnlyCollection<Exception> InnerExceptions { get; }
    public AggregateException Flatten();
    public void Handle(Func<Exception, bool> a);
  }
  public sealed class AppDomain : MarshalByRefObject, IEvidenceFactory {
    public AppDomainSetup SetupInformation { get; }
    public TimeSpan MonitoringTotalProcessorTime { get; }
    public bool IsFullyTrusted { get; }
    public bool IsHomogenous { get; }
    public bool ShadowCopyFiles { get; }
    public int Id { get; }
    public long MonitoringSurvivedMemorySize { get; }
    public long MonitoringTotalAllocatedMemorySize { get; }
    public static AppDomain CurrentDomain { get; }
    public static bool MonitoringIsEnabled { get; }
    public static long MonitoringSurvivedProcessMemorySize { get; }
    public string BaseDirectory { get; }
    public string DynamicDirectory { get; }
    public string FriendlyName { get; }
    public string RelativeSearchPath { get; }
    public string ApplyPolicy(params object[] a);
    public static AppDomain CreateDomain(string a);
    public static AppDomain CreateDomain(string a, object b);
    public static AppDomain CreateDomain(string a, object b, AppDomainSetup c);
    public static AppDomain CreateDomain(string a, object b, AppDomainSetup c, object d, params object[] e);
    public static AppDomain CreateDomain(string a, object b, string c, string d, bool e);
    public static AppDomain CreateDomain(string a, object b, string c, string d, bool e, object f, string[] g);
    public object CreateInstanceAndUnwrap(params object[] a);
    public object CreateInstanceFromAndUnwrap(params object[] a);
    public void DoCallBack(object a);
    public int ExecuteAssembly(params object[] a);
    public int ExecuteAssemblyByName(params object[] a);
    public Assembly[] GetAssemblies();
    public object GetData(params object[] a);
    public Type GetType();
    public bool? IsCompatibilitySwitchSet(params object[] a);
    public bool IsDefaultAppDomain();
    public bool IsFinalizingForUnload();
    public Assembly Load(params object[] a);
    public Assembly[] ReflectionOnlyGetAssemblies();
  }
  public sealed class AppDomainSetup : IAppDomainSetup {
    public bool DisallowApplicationBaseProbing { get; }
    public bool DisallowBindingRedirects { get; }
    public bool DisallowCodeDownload { get; }
    public bool DisallowPublisherPolicy { get; }
    public string AppDomainManagerAssembly { get; }
    public string AppDomainManagerType { get; }
    public string ApplicationBase { get; }
    public string ApplicationName { get; }
    public string CachePath { get; }
    public string ConfigurationFile { get; }
    public string DynamicBase { get; }
    public string LicenseFile { get; }
    public string PrivateBinPath { get; }
    public string PrivateBinPathProbe { get; }
    public string ShadowCopyDirectories { get; }
    public string ShadowCopyFiles { get; }
    public string TargetFrameworkName { get; }
    public string[] AppDomainInitializerArguments { get; }
    public string[] PartialTrustVisibleAssemblies { get; }
    public byte[] GetConfigurationBytes();
  }
  public class ApplicationException : Exception {
  }
  public class ArgumentException : SystemException {
    public string ParamName { get; }
  }
  public class ArgumentNullException : ArgumentException {
  }
  public class ArgumentOutOfRangeException : ArgumentException {
    public object ActualValue { get; }
  }
  public class ArithmeticException : SystemException {
  }
  public class Array : ICloneable, IList, IStructuralComparable, IStructuralEquatable {
    public bool IsFixedSize { get; }
    public bool IsReadOnly { get; }
    public bool IsSynchronized { get; }
    public int Length { get; }
    public int Rank { get; }
    public long LongLength { get; }
    public object SyncRoot { get; }
    public static ReadOnlyCollection<T> AsReadOnly<T>(T[] a);
    public static int BinarySearch(Array a, object b);
    public static int BinarySearch<T>(T[] a, T b);
    public static int BinarySearch(Array a, object b, IComparer c);
    public static int BinarySearch<T>(T[] a, T b, IComparer<T> c);
    public static int BinarySearch(Array a, int b, int c, object d);
    public static int BinarySearch<T>(T[] a, int b, int c, T d);
    public static int BinarySearch(Array a, int b, int c, object d, IComparer e);
    public static int BinarySearch<T>(T[] a, int b, int c, T d, IComparer<T> e);
    public object Clone();
    public static TOutput[] ConvertAll<TInput, TOutput>(TInput[] a, object b);
    public static Array CreateInstance(params object[] a);
    public static T[] Empty<T>();
    public static bool Exists<T>(T[] a, Predicate<T> b);
    public static void Fill<T>(T[] a, T b);
    public static void Fill<T>(T[] a, T b, int c, int d);
    public static T Find<T>(T[] a, Predicate<T> b);
    public static T[] FindAll<T>(T[] a, Predicate<T> b);
    public static int FindIndex<T>(T[] a, Predicate<T> b);
    public static int FindIndex<T>(T[] a, int b, Predicate<T> c);
    public static int FindIndex<T>(T[] a, int b, int c, Predicate<T> d);
    public static T FindLast<T>(T[] a, Predicate<T> b);
    public static int FindLastIndex<T>(T[] a, Predicate<T> b);
    public static int FindLastIndex<T>(T[] a, int b, Predicate<T> c);
    public static int FindLastIndex<T>(T[] a, int b, int c, Predicate<T> d);
    public static void ForEach<T>(T[] a, Action<T> b);
    public IEnumerator GetEnumerator();
    public int GetLength(params object[] a);
    public long GetLongLength(params object[] a);
    public int GetLowerBound(params object[] a);
    public int GetUpperBound(params object[] a);
    public object GetValue(params object[] a);
    public static int IndexOf(Array a, object b);
    public static int IndexOf<T>(T[] a, T b);
    public static int IndexOf(Array a, object b, int c);
    public static int IndexOf<T>(T[] a, T b, int c);
    public static int IndexOf(Array a, object b, int c, int d);
    public static int IndexOf<T>(T[] a, T b, int c, int d);
    public static int LastIndexOf(Array a, object b);
    public static int LastIndexOf<T>(T[] a, T b);
    public static int LastIndexOf(Array a, object b, int c);
    public static int LastIndexOf<T>(T[] a, T b, int c);
    public static int LastIndexOf(Array a, object b, int c, int d);
    public static int LastIndexOf<T>(T[] a, T b, int c, int d);
    public static void Resize<T>(ref T[] a, int b);
    public static void Reverse<T>(T[] a);
    public static void Reverse<T>(T[] a, int b, int c);
    public static void Sort<T>(T[] a);
    public static void Sort<TKey, TValue>(TKey[] a, TValue[] b);
    public static void Sort<T>(T[] a, IComparer<T> b);
    public static void Sort<T>(T[] a, Comparison<T> b);
    public static void Sort<TKey, TValue>(TKey[] a, TValue[] b, IComparer<TKey> c);
    public static void Sort<T>(T[] a, int b, int c);
    public static void Sort<TKey, TValue>(TKey[] a, TValue[] b, int c, int d);
    public static void Sort<T>(T[] a, int b, int c, IComparer<T> d);
    public static void Sort<TKey, TValue>(TKey[] a, TValue[] b, int c, int d, IComparer<TKey> e);
    public static bool TrueForAll<T>(T[] a, Predicate<T> b);
  }
  public struct ArraySegment<T> : ValueType, IList<T>, IReadOnlyList<T> {
    public T this[int a] { get; }
    public T[] Array { get; }
    public int Count { get; }
    public int Offset { get; }
    public static ArraySegment<T> Empty { get; }
    public void CopyTo(ArraySegment<T> a);
    public void CopyTo(T[] a);
    public void CopyTo(T[] a, int b);
    public bool Equals(ArraySegment<T> a);
    public ArraySegment<T> Slice(params object[] a);
    public T[] ToArray();
  }
  public class Attribute {
    public object TypeId { get; }
    public static Attribute GetCustomAttribute(params object[] a);
    public static Attribute[] GetCustomAttributes(params object[] a);
    public bool IsDefaultAttribute();
    public static bool IsDefined(params object[] a);
    public bool Match(params object[] a);
  }
  public class BitConverter {
    public static bool IsLittleEndian;
    public static long DoubleToInt64Bits(params object[] a);
    public static byte[] GetBytes(params object[] a);
    public static float Int32BitsToSingle(params object[] a);
    public static double Int64BitsToDouble(params object[] a);
    public static int SingleToInt32Bits(params object[] a);
    public static bool ToBoolean(params object[] a);
    public static char ToChar(params object[] a);
    public static double ToDouble(params object[] a);
    public static short ToInt16(params object[] a);
    public static int ToInt32(params object[] a);
    public static long ToInt64(params object[] a);
    public static float ToSingle(params object[] a);
    public static string ToString(params object[] a);
    public static ushort ToUInt16(params object[] a);
    public static uint ToUInt32(params object[] a);
    public static ulong ToUInt64(params object[] a);
    public static bool TryWriteBytes(params object[] a);
  }
  public struct Boolean : ValueType, IComparable<bool>, IEquatable<bool>, IComparable, IConvertible {
    public static string FalseString;
    public static string TrueString;
    public int CompareTo(params object[] a);
    public bool Equals(params object[] a);
    public TypeCode GetTypeCode();
    public static bool Parse(params object[] a);
    public string ToString(params object[] a);
    public bool TryFormat(object a, out int b);
    public static bool TryParse(object a, out bool b);
    public static bool TryParse(string a, out bool b);
  }
  public class Buffer {
    public static int ByteLength(params object[] a);
    public static byte GetByte(params object[] a);
  }
  public struct Byte : ValueType, IComparable<byte>, IEquatable<byte>, IComparable, IConvertible, IFormattable {
    public static byte MaxValue;
    public static byte MinValue;
    public int CompareTo(params object[] a);
    public bool Equals(params object[] a);
    public TypeCode GetTypeCode();
    public static byte Parse(params object[] a);
    public string ToString(params object[] a);
    public bool TryFormat(object a, out int b, object c = null, IFormatProvider d = null);
    public static bool TryParse(object a, out byte b);
    public static bool TryParse(string a, out byte b);
    public static bool TryParse(object a, NumberStyles b, IFormatProvider c, out byte d);
    public static bool TryParse(string a, NumberStyles b, IFormatProvider c, out byte d);
  }
  public struct Char : ValueType, IComparable<char>, IEquatable<char>, IComparable, IConvertible {
    public static char MaxValue;
    public static char MinValue;
    public int CompareTo(params object[] a);
    public static string ConvertFromUtf32(params object[] a);
    public static int ConvertToUtf32(params object[] a);
    public bool Equals(params object[] a);
    public static double GetNumericValue(params object[] a);
    public TypeCode GetTypeCode();
    public static UnicodeCategory GetUnicodeCategory(params object[] a);
    public static bool IsControl(params object[] a);
    public static bool IsDigit(params object[] a);
    public static bool IsHighSurrogate(params object[] a);
    public static bool IsLetter(params object[] a);
    public static bool IsLetterOrDigit(params object[] a);
    public static bool IsLowSurrogate(params object[] a);
    public static bool IsLower(params object[] a);
    public static bool IsNumber(params object[] a);
    public static bool IsPunctuation(params object[] a);
    public static bool IsSeparator(params object[] a);
    public static bool IsSurrogate(params object[] a);
    public static bool IsSurrogatePair(params object[] a);
    public static bool IsSymbol(params object[] a);
    public static bool IsUpper(params object[] a);
    public static bool IsWhiteSpace(params object[] a);
    public static char Parse(params object[] a);
    public static char ToLower(params object[] a);
    public static char ToLowerInvariant(params object[] a);
    public static string ToString(params object[] a);
    public static char ToUpper(params object[] a);
    public static char ToUpperInvariant(params object[] a);
    public static bool TryParse(string a, out char b);
  }
  public class Console {
    public static ConsoleColor BackgroundColor { get; }
    public static ConsoleColor ForegroundColor { get; }
    public static Encoding InputEncoding { get; }
    public static Encoding OutputEncoding { get; }
    public static TextReader In { get; }
    public static TextWriter Error { get; }
    public static TextWriter Out { get; }
    public static bool CapsLock { get; }
    public static bool CursorVisible { get; }
    public static bool IsErrorRedirected { get; }
    public static bool IsInputRedirected { get; }
    public static bool IsOutputRedirected { get; }
    public static bool KeyAvailable { get; }
    public static bool NumberLock { get; }
    public static bool TreatControlCAsInput { get; }
    public static int BufferHeight { get; }
    public static int BufferWidth { get; }
    public static int CursorLeft { get; }
    public static int CursorSize { get; }
    public static int CursorTop { get; }
    public static int LargestWindowHeight { get; }
    public static int LargestWindowWidth { get; }
    public static int WindowHeight { get; }
    public static int WindowLeft { get; }
    public static int WindowTop { get; }
    public static int WindowWidth { get; }
    public static string Title { get; }
    public static Stream OpenStandardError(params object[] a);
    public static Stream OpenStandardInput(params object[] a);
    public static Stream OpenStandardOutput(params object[] a);
    public static int Read();
    public static ConsoleKeyInfo ReadKey(params object[] a);
    public static string ReadLine();
  }
  public struct ConsoleColor : Enum {
    public const ConsoleColor Black;
    public const ConsoleColor DarkBlue;
    public const ConsoleColor DarkGreen;
    public const ConsoleColor DarkCyan;
    public const ConsoleColor DarkRed;
    public const ConsoleColor DarkMagenta;
    public const ConsoleColor DarkYellow;
    public const ConsoleColor Gray;
    public const ConsoleColor DarkGray;
    public const ConsoleColor Blue;
    public const ConsoleColor Green;
    public const ConsoleColor Cyan;
    public const ConsoleColor Red;
    public const ConsoleColor Magenta;
    public const ConsoleColor Yellow;
    public const ConsoleColor White;
  }
  public struct ConsoleKey : Enum {
    public const ConsoleKey Backspace;
    public const ConsoleKey Tab;
    public const ConsoleKey Clear;
    public const ConsoleKey Enter;
    public const ConsoleKey Pause;
    public const ConsoleKey Escape;
    public const ConsoleKey Spacebar;
    public const ConsoleKey PageUp;
    public const ConsoleKey PageDown;
    public const ConsoleKey End;
    public const ConsoleKey Home;
    public const ConsoleKey LeftArrow;
    public const ConsoleKey UpArrow;
    public const ConsoleKey RightArrow;
    public const ConsoleKey DownArrow;
    public const ConsoleKey Select;
    public const ConsoleKey Print;
    public const ConsoleKey Execute;
    public const ConsoleKey PrintScreen;
    public const ConsoleKey Insert;
    public const ConsoleKey Delete;
    public const ConsoleKey Help;
    public const ConsoleKey D0;
    public const ConsoleKey D1;
    public const ConsoleKey D2;
    public const ConsoleKey D3;
    public const ConsoleKey D4;
    public const ConsoleKey D5;
    public const ConsoleKey D6;
    public const ConsoleKey D7;
    public const ConsoleKey D8;
    public const ConsoleKey D9;
    public const ConsoleKey A;
    public const ConsoleKey B;
    public const ConsoleKey C;
    public const ConsoleKey D;
    public const ConsoleKey E;
    public const ConsoleKey F;
    public const ConsoleKey G;
    public const ConsoleKey H;
    public const ConsoleKey I;
    public const ConsoleKey J;
    public const ConsoleKey K;
    public const ConsoleKey L;
    public const ConsoleKey M;
    public const ConsoleKey N;
    public const ConsoleKey O;
    public const ConsoleKey P;
    public const ConsoleKey Q;
    public const ConsoleKey R;
    public const ConsoleKey S;
    public const ConsoleKey T;
    public const ConsoleKey U;
    public const ConsoleKey V;
    public const ConsoleKey W;
    public const ConsoleKey X;
    public const ConsoleKey Y;
    public const ConsoleKey Z;
    public const ConsoleKey LeftWindows;
    public const ConsoleKey RightWindows;
    public const ConsoleKey Applications;
    public const ConsoleKey Sleep;
    public const ConsoleKey NumPad0;
    public const ConsoleKey NumPad1;
    public const ConsoleKey NumPad2;
    public const ConsoleKey NumPad3;
    public const ConsoleKey NumPad4;
    public const ConsoleKey NumPad5;
    public const ConsoleKey NumPad6;
    public const ConsoleKey NumPad7;
    public const ConsoleKey NumPad8;
    public const ConsoleKey NumPad9;
    public const ConsoleKey Multiply;
    public const ConsoleKey Add;
    public const ConsoleKey Separator;
    public const ConsoleKey Subtract;
    public const ConsoleKey Decimal;
    public const ConsoleKey Divide;
    public const ConsoleKey F1;
    public const ConsoleKey F2;
    public const ConsoleKey F3;
    public const ConsoleKey F4;
    public const ConsoleKey F5;
    public const ConsoleKey F6;
    public const ConsoleKey F7;
    public const ConsoleKey F8;
    public const ConsoleKey F9;
    public const ConsoleKey F10;
    public const ConsoleKey F11;
    public const ConsoleKey F12;
    public const ConsoleKey F13;
    public const ConsoleKey F14;
    public const ConsoleKey F15;
    public const ConsoleKey F16;
    public const ConsoleKey F17;
    public const ConsoleKey F18;
    public const ConsoleKey F19;
    public const ConsoleKey F20;
    public const ConsoleKey F21;
    public const ConsoleKey F22;
    public const ConsoleKey F23;
    public const ConsoleKey F24;
    public const ConsoleKey BrowserBack;
    public const ConsoleKey BrowserForward;
    public const ConsoleKey BrowserRefresh;
    public const ConsoleKey BrowserStop;
    public const ConsoleKey BrowserSearch;
    public const ConsoleKey BrowserFavorites;
    public const ConsoleKey BrowserHome;
    public const ConsoleKey VolumeMute;
    public const ConsoleKey VolumeDown;
    public const ConsoleKey VolumeUp;
    public const ConsoleKey MediaNext;
    public const ConsoleKey MediaPrevious;
    public const ConsoleKey MediaStop;
    public const ConsoleKey MediaPlay;
    public const ConsoleKey LaunchMail;
    public const ConsoleKey LaunchMediaSelect;
    public const ConsoleKey LaunchApp1;
    public const ConsoleKey LaunchApp2;
    public const ConsoleKey Oem1;
    public const ConsoleKey OemPlus;
    public const ConsoleKey OemComma;
    public const ConsoleKey OemMinus;
    public const ConsoleKey OemPeriod;
    public const ConsoleKey Oem2;
    public const ConsoleKey Oem3;
    public const ConsoleKey Oem4;
    public const ConsoleKey Oem5;
    public const ConsoleKey Oem6;
    public const ConsoleKey Oem7;
    public const ConsoleKey Oem8;
    public const ConsoleKey Oem102;
    public const ConsoleKey Process;
    public const ConsoleKey Packet;
    public const ConsoleKey Attention;
    public const ConsoleKey CrSel;
    public const ConsoleKey ExSel;
    public const ConsoleKey EraseEndOfFile;
    public const ConsoleKey Play;
    public const ConsoleKey Zoom;
    public const ConsoleKey NoName;
    public const ConsoleKey Pa1;
    public const ConsoleKey OemClear;
  }
  public struct ConsoleKeyInfo : ValueType {
    public ConsoleKey Key { get; }
    public char KeyChar { get; }
    public bool Equals(params object[] a);
  }
  public class Convert {
    public static object DBNull;
    public static object ChangeType(params object[] a);
    public static byte[] FromBase64CharArray(params object[] a);
    public static byte[] FromBase64String(params object[] a);
    public static TypeCode GetTypeCode(params object[] a);
    public static bool IsDBNull(params object[] a);
    public static int ToBase64CharArray(params object[] a);
    public static string ToBase64String(params object[] a);
    public static bool ToBoolean(params object[] a);
    public static byte ToByte(params object[] a);
    public static char ToChar(params object[] a);
    public static DateTime ToDateTime(params object[] a);
    public static decimal ToDecimal(params object[] a);
    public static double ToDouble(params object[] a);
    public static short ToInt16(params object[] a);
    public static int ToInt32(params object[] a);
    public static long ToInt64(params object[] a);
    public static sbyte ToSByte(params object[] a);
    public static float ToSingle(params object[] a);
    public static string ToString(params object[] a);
    public static ushort ToUInt16(params object[] a);
    public static uint ToUInt32(params object[] a);
    public static ulong ToUInt64(params object[] a);
    public static bool TryFromBase64Chars(object a, object b, out int c);
    public static bool TryFromBase64String(string a, object b, out int c);
    public static bool TryToBase64Chars(object a, object b, out int c, object d = null);
  }
  public struct DateTime : ValueType, IComparable<DateTime>, IEquatable<DateTime>, IComparable, IConvertible, IFormattable, ISerializable {
    public static DateTime MaxValue;
    public static DateTime MinValue;
    public static DateTime UnixEpoch;
    public DateTime Date { get; }
    public DateTimeKind Kind { get; }
    public DayOfWeek DayOfWeek { get; }
    public TimeSpan TimeOfDay { get; }
    public int Day { get; }
    public int DayOfYear { get; }
    public int Hour { get; }
    public int Millisecond { get; }
    public int Minute { get; }
    public int Month { get; }
    public int Second { get; }
    public int Year { get; }
    public long Ticks { get; }
    public static DateTime Now { get; }
    public static DateTime Today { get; }
    public static DateTime UtcNow { get; }
    public DateTime Add(params object[] a);
    public DateTime AddDays(params object[] a);
    public DateTime AddHours(params object[] a);
    public DateTime AddMilliseconds(params object[] a);
    public DateTime AddMinutes(params object[] a);
    public DateTime AddMonths(params object[] a);
    public DateTime AddSeconds(params object[] a);
    public DateTime AddTicks(params object[] a);
    public DateTime AddYears(params object[] a);
    public static int Compare(params object[] a);
    public int CompareTo(params object[] a);
    public static int DaysInMonth(params object[] a);
    public bool Equals(params object[] a);
    public static DateTime FromBinary(params object[] a);
    public static DateTime FromFileTime(params object[] a);
    public static DateTime FromFileTimeUtc(params object[] a);
    public static DateTime FromOADate(params object[] a);
    public string[] GetDateTimeFormats(params object[] a);
    public TypeCode GetTypeCode();
    public bool IsDaylightSavingTime();
    public static bool IsLeapYear(params object[] a);
    public static DateTime Parse(params object[] a);
    public static DateTime ParseExact(params object[] a);
    public static DateTime SpecifyKind(params object[] a);
    public DateTime Subtract(TimeSpan a);
    public TimeSpan Subtract(DateTime a);
    public long ToBinary();
    public long ToFileTime();
    public long ToFileTimeUtc();
    public DateTime ToLocalTime();
    public string ToLongDateString();
    public string ToLongTimeString();
    public double ToOADate();
    public string ToShortDateString();
    public string ToShortTimeString();
    public string ToString(params object[] a);
    public DateTime ToUniversalTime();
    public bool TryFormat(object a, out int b, object c = null, IFormatProvider d = null);
    public static bool TryParse(object a, out DateTime b);
    public static bool TryParse(string a, out DateTime b);
    public static bool TryParse(object a, IFormatProvider b, DateTimeStyles c, out DateTime d);
    public static bool TryParse(string a, IFormatProvider b, DateTimeStyles c, out DateTime d);
    public static bool TryParseExact(object a, object b, IFormatProvider c, DateTimeStyles d, out DateTime e);
    public static bool TryParseExact(object a, string[] b, IFormatProvider c, DateTimeStyles d, out DateTime e);
    public static bool TryParseExact(string a, string b, IFormatProvider c, DateTimeStyles d, out DateTime e);
    public static bool TryParseExact(string a, string[] b, IFormatProvider c, DateTimeStyles d, out DateTime e);
    public static DateTime operator +(DateTime a, TimeSpan b);
    public static DateTime operator -(DateTime a, TimeSpan b);
    public static TimeSpan operator -(DateTime a, DateTime b);
  }
  public struct DateTimeKind : Enum {
    public const DateTimeKind Unspecified;
    public const DateTimeKind Utc;
    public const DateTimeKind Local;
  }
  public struct DateTimeOffset : ValueType, IComparable<DateTimeOffset>, IEquatable<DateTimeOffset>, IComparable, IDeserializationCallback, IFormattable, ISerializable {
    public static DateTimeOffset MaxValue;
    public static DateTimeOffset MinValue;
    public static DateTimeOffset UnixEpoch;
    public DateTime Date { get; }
    public DateTime DateTime { get; }
    public DateTime LocalDateTime { get; }
    public DateTime UtcDateTime { get; }
    public DayOfWeek DayOfWeek { get; }
    public TimeSpan Offset { get; }
    public TimeSpan TimeOfDay { get; }
    public int Day { get; }
    public int DayOfYear { get; }
    public int Hour { get; }
    public int Millisecond { get; }
    public int Minute { get; }
    public int Month { get; }
    public int Second { get; }
    public int Year { get; }
    public long Ticks { get; }
    public long UtcTicks { get; }
    public static DateTimeOffset Now { get; }
    public static DateTimeOffset UtcNow { get; }
    public DateTimeOffset Add(params object[] a);
    public DateTimeOffset AddDays(params object[] a);
    public DateTimeOffset AddHours(params object[] a);
    public DateTimeOffset AddMilliseconds(params object[] a);
    public DateTimeOffset AddMinutes(params object[] a);
    public DateTimeOffset AddMonths(params object[] a);
    public DateTimeOffset AddSeconds(params object[] a);
    public DateTimeOffset AddTicks(params object[] a);
    public DateTimeOffset AddYears(params object[] a);
    public static int Compare(params object[] a);
    public int CompareTo(params object[] a);
    public bool Equals(params object[] a);
    public bool EqualsExact(params object[] a);
    public static DateTimeOffset FromFileTime(params object[] a);
    public static DateTimeOffset FromUnixTimeMilliseconds(params object[] a);
    public static DateTimeOffset FromUnixTimeSeconds(params object[] a);
    public static DateTimeOffset Parse(params object[] a);
    public static DateTimeOffset ParseExact(params object[] a);
    public DateTimeOffset Subtract(TimeSpan a);
    public TimeSpan Subtract(DateTimeOffset a);
    public long ToFileTime();
    public DateTimeOffset ToLocalTime();
    public DateTimeOffset ToOffset(params object[] a);
    public string ToString(params object[] a);
    public DateTimeOffset ToUniversalTime();
    public long ToUnixTimeMilliseconds();
    public long ToUnixTimeSeconds();
    public bool TryFormat(object a, out int b, object c = null, IFormatProvider d = null);
    public static bool TryParse(object a, out DateTimeOffset b);
    public static bool TryParse(string a, out DateTimeOffset b);
    public static bool TryParse(object a, IFormatProvider b, DateTimeStyles c, out DateTimeOffset d);
    public static bool TryParse(string a, IFormatProvider b, DateTimeStyles c, out DateTimeOffset d);
    public static bool TryParseExact(object a, object b, IFormatProvider c, DateTimeStyles d, out DateTimeOffset e);
    public static bool TryParseExact(object a, string[] b, IFormatProvider c, DateTimeStyles d, out DateTimeOffset e);
    public static bool TryParseExact(string a, string b, IFormatProvider c, DateTimeStyles d, out DateTimeOffset e);
    public static bool TryParseExact(string a, string[] b, IFormatProvider c, DateTimeStyles d, out DateTimeOffset e);
    public static DateTimeOffset operator +(DateTimeOffset a, TimeSpan b);
    public static DateTimeOffset operator -(DateTimeOffset a, TimeSpan b);
    public static TimeSpan operator -(DateTimeOffset a, DateTimeOffset b);
  }
  public struct DayOfWeek : Enum {
    public const DayOfWeek Sunday;
    public const DayOfWeek Monday;
    public const DayOfWeek Tuesday;
    public const DayOfWeek Wednesday;
    public const DayOfWeek Thursday;
    public const DayOfWeek Friday;
    public const DayOfWeek Saturday;
  }
  public struct Decimal : ValueType, IComparable<decimal>, IEquatable<decimal>, IComparable, IConvertible, IDeserializationCallback, IFormattable {
    public static decimal MaxValue;
    public static decimal MinValue;
    public static decimal MinusOne;
    public static decimal One;
    public static decimal Zero;
    public static decimal Add(params object[] a);
    public static decimal Ceiling(params object[] a);
    public static int Compare(params object[] a);
    public int CompareTo(params object[] a);
    public static decimal Divide(params object[] a);
    public bool Equals(params object[] a);
    public static decimal Floor(params object[] a);
    public static decimal FromOACurrency(params object[] a);
    public static int[] GetBits(params object[] a);
    public TypeCode GetTypeCode();
    public static decimal Multiply(params object[] a);
    public static decimal Negate(params object[] a);
    public static decimal Parse(params object[] a);
    public static decimal Remainder(params object[] a);
    public static decimal Round(params object[] a);
    public static decimal Subtract(params object[] a);
    public static byte ToByte(params object[] a);
    public static double ToDouble(params object[] a);
    public static short ToInt16(params object[] a);
    public static int ToInt32(params object[] a);
    public static long ToInt64(params object[] a);
    public static long ToOACurrency(params object[] a);
    public static sbyte ToSByte(params object[] a);
    public static float ToSingle(params object[] a);
    public string ToString(params object[] a);
    public static ushort ToUInt16(params object[] a);
    public static uint ToUInt32(params object[] a);
    public static ulong ToUInt64(params object[] a);
    public static decimal Truncate(params object[] a);
    public bool TryFormat(object a, out int b, object c = null, IFormatProvider d = null);
    public static bool TryParse(object a, out decimal b);
    public static bool TryParse(string a, out decimal b);
    public static bool TryParse(object a, NumberStyles b, IFormatProvider c, out decimal d);
    public static bool TryParse(string a, NumberStyles b, IFormatProvider c, out decimal d);
    public static decimal operator +(decimal a, decimal b);
    public static decimal operator /(decimal a, decimal b);
    public static decimal operator %(decimal a, decimal b);
    public static decimal operator *(decimal a, decimal b);
    public static decimal operator -(decimal a, decimal b);
  }
  public class Delegate : ICloneable, ISerializable {
    public MethodInfo Method { get; }
    public object Target { get; }
    public object Clone();
    public static Delegate Combine(params object[] a);
    public static Delegate CreateDelegate(params object[] a);
    public object DynamicInvoke(params object[] a);
    public Delegate[] GetInvocationList();
    public static Delegate Remove(params object[] a);
    public static Delegate RemoveAll(params object[] a);
  }
  public class DivideByZeroException : ArithmeticException {
  }
  public struct Double : ValueType, IComparable<double>, IEquatable<double>, IComparable, IConvertible, IFormattable {
    public static double Epsilon;
    public static double MaxValue;
    public static double MinValue;
    public static double NaN;
    public static double NegativeInfinity;
    public static double PositiveInfinity;
    public int CompareTo(params object[] a);
    public bool Equals(params object[] a);
    public TypeCode GetTypeCode();
    public static bool IsFinite(params object[] a);
    public static bool IsInfinity(params object[] a);
    public static bool IsNaN(params object[] a);
    public static bool IsNegative(params object[] a);
    public static bool IsNegativeInfinity(params object[] a);
    public static bool IsNormal(params object[] a);
    public static bool IsPositiveInfinity(params object[] a);
    public static bool IsSubnormal(params object[] a);
    public static double Parse(params object[] a);
    public string ToString(params object[] a);
    public bool TryFormat(object a, out int b, object c = null, IFormatProvider d = null);
    public static bool TryParse(object a, out double b);
    public static bool TryParse(string a, out double b);
    public static bool TryParse(object a, NumberStyles b, IFormatProvider c, out double d);
    public static bool TryParse(string a, NumberStyles b, IFormatProvider c, out double d);
  }
  public class Enum : ValueType, IComparable, IConvertible, IFormattable {
    public int CompareTo(params object[] a);
    public static string Format(params object[] a);
    public static string GetName(params object[] a);
    public static string[] GetNames(params object[] a);
    public TypeCode GetTypeCode();
    public static Type GetUnderlyingType(params object[] a);
    public static Array GetValues(params object[] a);
    public bool HasFlag(params object[] a);
    public static bool IsDefined(params object[] a);
    public static TEnum Parse<TEnum>(string a);
    public static object Parse(Type a, string b);
    public static TEnum Parse<TEnum>(string a, bool b);
    public static object Parse(Type a, string b, bool c);
    public static object ToObject(params object[] a);
    public string ToString(params object[] a);
    public static bool TryParse<TEnum>(string a, out TEnum b);
    public static bool TryParse(Type a, string b, out object c);
    public static bool TryParse<TEnum>(string a, bool b, out TEnum c);
    public static bool TryParse(Type a, string b, bool c, out object d);
  }
  public class Environment {
    public static OperatingSystem OSVersion { get; }
    public static Version Version { get; }
    public static bool HasShutdownStarted { get; }
    public static bool Is64BitOperatingSystem { get; }
    public static bool Is64BitProcess { get; }
    public static bool UserInteractive { get; }
    public static int CurrentManagedThreadId { get; }
    public static int ExitCode { get; }
    public static int ProcessorCount { get; }
    public static int SystemPageSize { get; }
    public static int TickCount { get; }
    public static long WorkingSet { get; }
    public static string CommandLine { get; }
    public static string CurrentDirectory { get; }
    public static string MachineName { get; }
    public static string NewLine { get; }
    public static string StackTrace { get; }
    public static string SystemDirectory { get; }
    public static string UserDomainName { get; }
    public static string UserName { get; }
    public static string ExpandEnvironmentVariables(params object[] a);
    public static string[] GetCommandLineArgs();
    public static string GetEnvironmentVariable(params object[] a);
    public static IDictionary GetEnvironmentVariables(params object[] a);
    public static string GetFolderPath(params object[] a);
    public static string[] GetLogicalDrives();
  }
  public class EventArgs {
    public static EventArgs Empty;
  }
  public class Exception : ISerializable {
    public Exception InnerException { get; }
    public IDictionary Data { get; }
    public MethodBase TargetSite { get; }
    public int HResult { get; }
    public string HelpLink { get; }
    public string Message { get; }
    public string Source { get; }
    public string StackTrace { get; }
    public Exception GetBaseException();
    public Type GetType();
  }
  public class FormatException : SystemException {
  }
  public class GC {
    public static int MaxGeneration { get; }
    public static int CollectionCount(params object[] a);
    public static long GetAllocatedBytesForCurrentThread();
    public static int GetGeneration(params object[] a);
    public static long GetTotalMemory(params object[] a);
    public static bool TryStartNoGCRegion(params object[] a);
  }
  public struct Guid : ValueType, IComparable<Guid>, IEquatable<Guid>, IComparable, IFormattable {
    public static Guid Empty;
    public int CompareTo(params object[] a);
    public bool Equals(params object[] a);
    public static Guid NewGuid();
    public static Guid Parse(params object[] a);
    public static Guid ParseExact(params object[] a);
    public byte[] ToByteArray();
    public string ToString(params object[] a);
    public bool TryFormat(object a, out int b, object c = null);
    public static bool TryParse(object a, out Guid b);
    public static bool TryParse(string a, out Guid b);
    public static bool TryParseExact(object a, object b, out Guid c);
    public static bool TryParseExact(string a, string b, out Guid c);
    public bool TryWriteBytes(params object[] a);
  }
  public interface IAppDomainSetup {
  }
  public interface IAsyncDisposable {
  }
  public interface IAsyncResult {
    public WaitHandle AsyncWaitHandle { get; }
    public bool CompletedSynchronously { get; }
    public bool IsCompleted { get; }
    public object AsyncState { get; }
  }
  public interface ICloneable {
    public object Clone();
  }
  public interface IComparable {
    public int CompareTo(params object[] a);
  }
  public interface IComparable<T> {
    public int CompareTo(T a);
  }
  public interface IConvertible {
    public TypeCode GetTypeCode();
    public bool ToBoolean(params object[] a);
    public byte ToByte(params object[] a);
    public char ToChar(params object[] a);
    public DateTime ToDateTime(params object[] a);
    public decimal ToDecimal(params object[] a);
    public double ToDouble(params object[] a);
    public short ToInt16(params object[] a);
    public int ToInt32(params object[] a);
    public long ToInt64(params object[] a);
    public sbyte ToSByte(params object[] a);
    public float ToSingle(params object[] a);
    public string ToString(params object[] a);
    public object ToType(params object[] a);
    public ushort ToUInt16(params object[] a);
    public uint ToUInt32(params object[] a);
    public ulong ToUInt64(params object[] a);
  }
  public interface IDisposable {
  }
  public interface IEquatable<T> {
    public bool Equals(T a);
  }
  public interface IFormatProvider {
    public object GetFormat(params object[] a);
  }
  public interface IFormattable {
    public string ToString(params object[] a);
  }
  public interface IProgress<T> {
    public void Report(T a);
  }
  public interface IServiceProvider {
    public object GetService(params object[] a);
  }
  public sealed class IndexOutOfRangeException : SystemException {
  }
  public struct Int16 : ValueType, IComparable<short>, IEquatable<short>, IComparable, IConvertible, IFormattable {
    public static short MaxValue;
    public static short MinValue;
    public int CompareTo(params object[] a);
    public bool Equals(params object[] a);
    public TypeCode GetTypeCode();
    public static short Parse(params object[] a);
    public string ToString(params object[] a);
    public bool TryFormat(object a, out int b, object c = null, IFormatProvider d = null);
    public static bool TryParse(object a, out short b);
    public static bool TryParse(string a, out short b);
    public static bool TryParse(object a, NumberStyles b, IFormatProvider c, out short d);
    public static bool TryParse(string a, NumberStyles b, IFormatProvider c, out short d);
  }
  public struct Int32 : ValueType, IComparable<int>, IEquatable<int>, IComparable, IConvertible, IFormattable {
    public static int MaxValue;
    public static int MinValue;
    public int CompareTo(params object[] a);
    public bool Equals(params object[] a);
    public TypeCode GetTypeCode();
    public static int Parse(params object[] a);
    public string ToString(params object[] a);
    public bool TryFormat(object a, out int b, object c = null, IFormatProvider d = null);
    public static bool TryParse(object a, out int b);
    public static bool TryParse(string a, out int b);
    public static bool TryParse(object a, NumberStyles b, IFormatProvider c, out int d);
    public static bool TryParse(string a, NumberStyles b, IFormatProvider c, out int d);
  }
  public struct Int64 : ValueType, IComparable<long>, IEquatable<long>, IComparable, IConvertible, IFormattable {
    public static long MaxValue;
    public static long MinValue;
    public int CompareTo(params object[] a);
    public bool Equals(params object[] a);
    public TypeCode GetTypeCode();
    public static long Parse(params object[] a);
    public string ToString(params object[] a);
    public bool TryFormat(object a, out int b, object c = null, IFormatProvider d = null);
    public static bool TryParse(object a, out long b);
    public static bool TryParse(string a, out long b);
    public static bool TryParse(object a, NumberStyles b, IFormatProvider c, out long d);
    public static bool TryParse(string a, NumberStyles b, IFormatProvider c, out long d);
  }
  public struct IntPtr : ValueType, IEquatable<IntPtr>, ISerializable {
    public static IntPtr Zero;
    public static int Size { get; }
    public static IntPtr Add(params object[] a);
    public static IntPtr Subtract(params object[] a);
    public int ToInt32();
    public long ToInt64();
    public string ToString(params object[] a);
    public static IntPtr operator +(IntPtr a, int b);
    public static IntPtr operator -(IntPtr a, int b);
  }
  public class InvalidCastException : SystemException {
  }
  public class InvalidOperationException : SystemException {
  }
  public class Lazy<T> {
    public T Value { get; }
    public bool IsValueCreated { get; }
  }
  public class MarshalByRefObject {
  }
  public class Math {
    public static double E;
    public static double PI;
    public static double Abs(double a);
    public static short Abs(short a);
    public static int Abs(int a);
    public static long Abs(long a);
    public static sbyte Abs(sbyte a);
    public static float Abs(float a);
    public static decimal Abs(decimal a);
    public static double Acos(params object[] a);
    public static double Acosh(params object[] a);
    public static double Asin(params object[] a);
    public static double Asinh(params object[] a);
    public static double Atan(params object[] a);
    public static double Atan2(params object[] a);
    public static double Atanh(params object[] a);
    public static long BigMul(params object[] a);
    public static double Cbrt(params object[] a);
    public static double Ceiling(double a);
    public static decimal Ceiling(decimal a);
    public static byte Clamp(byte a, byte b, byte c);
    public static double Clamp(double a, double b, double c);
    public static short Clamp(short a, short b, short c);
    public static int Clamp(int a, int b, int c);
    public static long Clamp(long a, long b, long c);
    public static sbyte Clamp(sbyte a, sbyte b, sbyte c);
    public static float Clamp(float a, float b, float c);
    public static decimal Clamp(decimal a, decimal b, decimal c);
    public static ushort Clamp(ushort a, ushort b, ushort c);
    public static uint Clamp(uint a, uint b, uint c);
    public static ulong Clamp(ulong a, ulong b, ulong c);
    public static double Cos(params object[] a);
    public static double Cosh(params object[] a);
    public static int DivRem(int a, int b, out int c);
    public static long DivRem(long a, long b, out long c);
    public static double Exp(params object[] a);
    public static double Floor(double a);
    public static decimal Floor(decimal a);
    public static double IEEERemainder(params object[] a);
    public static double Log(params object[] a);
    public static double Log10(params object[] a);
    public static byte Max(byte a, byte b);
    public static double Max(double a, double b);
    public static short Max(short a, short b);
    public static int Max(int a, int b);
    public static long Max(long a, long b);
    public static sbyte Max(sbyte a, sbyte b);
    public static float Max(float a, float b);
    public static decimal Max(decimal a, decimal b);
    public static ushort Max(ushort a, ushort b);
    public static uint Max(uint a, uint b);
    public static ulong Max(ulong a, ulong b);
    public static byte Min(byte a, byte b);
    public static double Min(double a, double b);
    public static short Min(short a, short b);
    public static int Min(int a, int b);
    public static long Min(long a, long b);
    public static sbyte Min(sbyte a, sbyte b);
    public static float Min(float a, float b);
    public static decimal Min(decimal a, decimal b);
    public static ushort Min(ushort a, ushort b);
    public static uint Min(uint a, uint b);
    public static ulong Min(ulong a, ulong b);
    public static double Pow(params object[] a);
    public static double Round(double a);
    public static decimal Round(decimal a);
    public static double Round(double a, int b);
    public static double Round(double a, object b);
    public static decimal Round(decimal a, int b);
    public static decimal Round(decimal a, object b);
    public static double Round(double a, int b, object c);
    public static decimal Round(decimal a, int b, object c);
    public static int Sign(params object[] a);
    public static double Sin(params object[] a);
    public static double Sinh(params object[] a);
    public static double Sqrt(params object[] a);
    public static double Tan(params object[] a);
    public static double Tanh(params object[] a);
    public static double Truncate(double a);
    public static decimal Truncate(decimal a);
  }
  public class MulticastDelegate : Delegate {
  }
  public class NotImplementedException : SystemException {
  }
  public class NotSupportedException : SystemException {
  }
  public class NullReferenceException : SystemException {
  }
  public class Object {
    public bool Equals(params object[] a);
    public int GetHashCode();
    public Type GetType();
    public static bool ReferenceEquals(params object[] a);
    public string ToString();
  }
  public class ObjectDisposedException : InvalidOperationException {
    public string ObjectName { get; }
  }
  public sealed class OperatingSystem : ICloneable, ISerializable {
    public Version Version { get; }
    public string ServicePack { get; }
    public string VersionString { get; }
    public object Clone();
  }
  public class OperationCanceledException : SystemException {
    public CancellationToken CancellationToken { get; }
  }
  public class OutOfMemoryException : SystemException {
  }
  public class OverflowException : ArithmeticException {
  }
  public class Progress<T> : IProgress<T> {
  }
  public class Random {
    public int Next(params object[] a);
    public double NextDouble();
  }
  public struct RuntimeFieldHandle : ValueType, ISerializable {
    public IntPtr Value { get; }
    public bool Equals(params object[] a);
  }
  public struct RuntimeMethodHandle : ValueType, ISerializable {
    public IntPtr Value { get; }
    public bool Equals(params object[] a);
    public IntPtr GetFunctionPointer();
  }
  public struct RuntimeTypeHandle : ValueType, ISerializable {
    public IntPtr Value { get; }
    public bool Equals(params object[] a);
  }
  public struct SByte : ValueType, IComparable<sbyte>, IEquatable<sbyte>, IComparable, IConvertible, IFormattable {
    public static sbyte MaxValue;
    public static sbyte MinValue;
    public int CompareTo(params object[] a);
    public bool Equals(params object[] a);
    public TypeCode GetTypeCode();
    public static sbyte Parse(params object[] a);
    public string ToString(params object[] a);
    public bool TryFormat(object a, out int b, object c = null, IFormatProvider d = null);
    public static bool TryParse(object a, out sbyte b);
    public static bool TryParse(string a, out sbyte b);
    public static bool TryParse(object a, NumberStyles b, IFormatProvider c, out sbyte d);
    public static bool TryParse(string a, NumberStyles b, IFormatProvider c, out sbyte d);
  }
  public struct Single : ValueType, IComparable<float>, IEquatable<float>, IComparable, IConvertible, IFormattable {
    public static float Epsilon;
    public static float MaxValue;
    public static float MinValue;
    public static float NaN;
    public static float NegativeInfinity;
    public static float PositiveInfinity;
    public int CompareTo(params object[] a);
    public bool Equals(params object[] a);
    public TypeCode GetTypeCode();
    public static bool IsFinite(params object[] a);
    public static bool IsInfinity(params object[] a);
    public static bool IsNaN(params object[] a);
    public static bool IsNegative(params object[] a);
    public static bool IsNegativeInfinity(params object[] a);
    public static bool IsNormal(params object[] a);
    public static bool IsPositiveInfinity(params object[] a);
    public static bool IsSubnormal(params object[] a);
    public static float Parse(params object[] a);
    public string ToString(params object[] a);
    public bool TryFormat(object a, out int b, object c = null, IFormatProvider d = null);
    public static bool TryParse(object a, out float b);
    public static bool TryParse(string a, out float b);
    public static bool TryParse(object a, NumberStyles b, IFormatProvider c, out float d);
    public static bool TryParse(string a, NumberStyles b, IFormatProvider c, out float d);
  }
  public sealed class String : IComparable<string>, IEnumerable<char>, IEquatable<string>, ICloneable, IComparable, IConvertible {
    public static string Empty;
    public char this[int a] { get; }
    public int Length { get; }
    public object Clone();
    public static int Compare(params object[] a);
    public static int CompareOrdinal(params object[] a);
    public int CompareTo(params object[] a);
    public static string Concat(IEnumerable<string> a);
    public static string Concat(object a);
    public static string Concat(params object[] a);
    public static string Concat(params string[] a);
    public static string Concat<T>(IEnumerable<T> a);
    public static string Concat(object a, object b);
    public static string Concat(string a, string b);
    public static string Concat(object a, object b, object c);
    public static string Concat(string a, string b, string c);
    public static string Concat(object a, object b, object c, object d);
    public static string Concat(string a, string b, string c, string d);
    public bool Contains(params object[] a);
    public static string Copy(params object[] a);
    public static string Create<TState>(int a, TState b, object c);
    public bool EndsWith(params object[] a);
    public bool Equals(params object[] a);
    public static string Format(params object[] a);
    public int GetHashCode(params object[] a);
    public TypeCode GetTypeCode();
    public int IndexOf(params object[] a);
    public int IndexOfAny(params object[] a);
    public string Insert(params object[] a);
    public static string Intern(params object[] a);
    public static string IsInterned(params object[] a);
    public bool IsNormalized(params object[] a);
    public static bool IsNullOrEmpty(params object[] a);
    public static bool IsNullOrWhiteSpace(params object[] a);
    public static string Join(char a, params object[] b);
    public static string Join(char a, params string[] b);
    public static string Join(string a, IEnumerable<string> b);
    public static string Join(string a, params object[] b);
    public static string Join(string a, params string[] b);
    public static string Join<T>(char a, IEnumerable<T> b);
    public static string Join<T>(string a, IEnumerable<T> b);
    public static string Join(char a, string[] b, int c, int d);
    public static string Join(string a, string[] b, int c, int d);
    public int LastIndexOf(params object[] a);
    public int LastIndexOfAny(params object[] a);
    public string Normalize(params object[] a);
    public string PadLeft(params object[] a);
    public string PadRight(params object[] a);
    public string Remove(params object[] a);
    public string Replace(params object[] a);
    public string[] Split(params object[] a);
    public bool StartsWith(params object[] a);
    public string Substring(params object[] a);
    public char[] ToCharArray(params object[] a);
    public string ToLower(params object[] a);
    public string ToLowerInvariant();
    public string ToString(params object[] a);
    public string ToUpper(params object[] a);
    public string ToUpperInvariant();
    public string Trim(params object[] a);
    public string TrimEnd(params object[] a);
    public string TrimStart(params object[] a);
  }
  public class StringComparer : IComparer<string>, IEqualityComparer<string>, IComparer, IEqualityComparer {
    public static StringComparer CurrentCulture { get; }
    public static StringComparer CurrentCultureIgnoreCase { get; }
    public static StringComparer InvariantCulture { get; }
    public static StringComparer InvariantCultureIgnoreCase { get; }
    public static StringComparer Ordinal { get; }
    public static StringComparer OrdinalIgnoreCase { get; }
    public int Compare(params object[] a);
    public static StringComparer Create(params object[] a);
    public bool Equals(params object[] a);
    public static StringComparer FromComparison(params object[] a);
    public int GetHashCode(params object[] a);
  }
  public struct StringComparison : Enum {
    public const StringComparison CurrentCulture;
    public const StringComparison CurrentCultureIgnoreCase;
    public const StringComparison InvariantCulture;
    public const StringComparison InvariantCultureIgnoreCase;
    public const StringComparison Ordinal;
    public const StringComparison OrdinalIgnoreCase;
  }
  public class SystemException : Exception {
  }
  public struct TimeSpan : ValueType, IComparable<TimeSpan>, IEquatable<TimeSpan>, IComparable, IFormattable {
    public static TimeSpan MaxValue;
    public static TimeSpan MinValue;
    public static TimeSpan Zero;
    public static long TicksPerDay;
    public static long TicksPerHour;
    public static long TicksPerMillisecond;
    public static long TicksPerMinute;
    public static long TicksPerSecond;
    public double TotalDays { get; }
    public double TotalHours { get; }
    public double TotalMilliseconds { get; }
    public double TotalMinutes { get; }
    public double TotalSeconds { get; }
    public int Days { get; }
    public int Hours { get; }
    public int Milliseconds { get; }
    public int Minutes { get; }
    public int Seconds { get; }
    public long Ticks { get; }
    public TimeSpan Add(params object[] a);
    public static int Compare(params object[] a);
    public int CompareTo(params object[] a);
    public double Divide(TimeSpan a);
    public TimeSpan Divide(double a);
    public TimeSpan Duration();
    public bool Equals(params object[] a);
    public static TimeSpan FromDays(params object[] a);
    public static TimeSpan FromHours(params object[] a);
    public static TimeSpan FromMilliseconds(params object[] a);
    public static TimeSpan FromMinutes(params object[] a);
    public static TimeSpan FromSeconds(params object[] a);
    public static TimeSpan FromTicks(params object[] a);
    public TimeSpan Multiply(params object[] a);
    public TimeSpan Negate();
    public static TimeSpan Parse(params object[] a);
    public static TimeSpan ParseExact(params object[] a);
    public TimeSpan Subtract(params object[] a);
    public string ToString(params object[] a);
    public bool TryFormat(object a, out int b, object c = null, IFormatProvider d = null);
    public static bool TryParse(object a, out TimeSpan b);
    public static bool TryParse(string a, out TimeSpan b);
    public static bool TryParse(object a, IFormatProvider b, out TimeSpan c);
    public static bool TryParse(string a, IFormatProvider b, out TimeSpan c);
    public static bool TryParseExact(object a, object b, IFormatProvider c, out TimeSpan d);
    public static bool TryParseExact(object a, string[] b, IFormatProvider c, out TimeSpan d);
    public static bool TryParseExact(string a, string b, IFormatProvider c, out TimeSpan d);
    public static bool TryParseExact(string a, string[] b, IFormatProvider c, out TimeSpan d);
    public static bool TryParseExact(object a, object b, IFormatProvider c, object d, out TimeSpan e);
    public static bool TryParseExact(object a, string[] b, IFormatProvider c, object d, out TimeSpan e);
    public static bool TryParseExact(string a, string b, IFormatProvider c, object d, out TimeSpan e);
    public static bool TryParseExact(string a, string[] b, IFormatProvider c, object d, out TimeSpan e);
    public static TimeSpan operator +(TimeSpan a, TimeSpan b);
    public static double operator /(TimeSpan a, TimeSpan b);
    public static TimeSpan operator /(TimeSpan a, double b);
    public static TimeSpan operator *(double a, TimeSpan b);
    public static TimeSpan operator *(TimeSpan a, double b);
    public static TimeSpan operator -(TimeSpan a, TimeSpan b);
  }
  public sealed class TimeZoneInfo : IEquatable<TimeZoneInfo>, IDeserializationCallback, ISerializable {
    public TimeSpan BaseUtcOffset { get; }
    public bool SupportsDaylightSavingTime { get; }
    public static TimeZoneInfo Local { get; }
    public static TimeZoneInfo Utc { get; }
    public string DaylightName { get; }
    public string DisplayName { get; }
    public string Id { get; }
    public string StandardName { get; }
    public static DateTime ConvertTime(DateTime a, TimeZoneInfo b);
    public static DateTimeOffset ConvertTime(DateTimeOffset a, TimeZoneInfo b);
    public static DateTime ConvertTime(DateTime a, TimeZoneInfo b, TimeZoneInfo c);
    public static DateTime ConvertTimeBySystemTimeZoneId(DateTime a, string b);
    public static DateTimeOffset ConvertTimeBySystemTimeZoneId(DateTimeOffset a, string b);
    public static DateTime ConvertTimeBySystemTimeZoneId(DateTime a, string b, string c);
    public static DateTime ConvertTimeFromUtc(params object[] a);
    public static DateTime ConvertTimeToUtc(params object[] a);
    public static TimeZoneInfo CreateCustomTimeZone(params object[] a);
    public bool Equals(params object[] a);
    public static TimeZoneInfo FindSystemTimeZoneById(params object[] a);
    public static TimeZoneInfo FromSerializedString(params object[] a);
    public TimeSpan[] GetAmbiguousTimeOffsets(params object[] a);
    public static ReadOnlyCollection<TimeZoneInfo> GetSystemTimeZones();
    public TimeSpan GetUtcOffset(params object[] a);
    public bool HasSameRules(params object[] a);
    public bool IsAmbiguousTime(params object[] a);
    public bool IsDaylightSavingTime(params object[] a);
    public bool IsInvalidTime(params object[] a);
    public string ToSerializedString();
  }
  public class TimeoutException : SystemException {
  }
  public class Tuple {
    public static Tuple<T1> Create<T1>(T1 a);
    public static Tuple<T1, T2> Create<T1, T2>(T1 a, T2 b);
    public static Tuple<T1, T2, T3> Create<T1, T2, T3>(T1 a, T2 b, T3 c);
    public static Tuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 a, T2 b, T3 c, T4 d);
  }
  public class Tuple<T1> : IComparable, IStructuralComparable, IStructuralEquatable {
    public T1 Item1 { get; }
  }
  public class Tuple<T1, T2> : IComparable, IStructuralComparable, IStructuralEquatable {
    public T1 Item1 { get; }
    public T2 Item2 { get; }
  }
  public class Tuple<T1, T2, T3> : IComparable, IStructuralComparable, IStructuralEquatable {
    public T1 Item1 { get; }
    public T2 Item2 { get; }
    public T3 Item3 { get; }
  }
  public class Tuple<T1, T2, T3, T4> : IComparable, IStructuralComparable, IStructuralEquatable {
    public T1 Item1 { get; }
    public T2 Item2 { get; }
    public T3 Item3 { get; }
    public T4 Item4 { get; }
  }
  public class Type : MemberInfo, IReflect {
    public static Type[] EmptyTypes;
    public static char Delimiter;
    public static object Missing;
    public Assembly Assembly { get; }
    public ConstructorInfo TypeInitializer { get; }
    public Guid GUID { get; }
    public MethodBase DeclaringMethod { get; }
    public Module Module { get; }
    public RuntimeTypeHandle TypeHandle { get; }
    public Type BaseType { get; }
    public Type UnderlyingSystemType { get; }
    public Type[] GenericTypeArguments { get; }
    public bool ContainsGenericParameters { get; }
    public bool HasElementType { get; }
    public bool IsAbstract { get; }
    public bool IsAnsiClass { get; }
    public bool IsArray { get; }
    public bool IsAutoClass { get; }
    public bool IsAutoLayout { get; }
    public bool IsByRef { get; }
    public bool IsByRefLike { get; }
    public bool IsCOMObject { get; }
    public bool IsClass { get; }
    public bool IsCollectible { get; }
    public bool IsConstructedGenericType { get; }
    public bool IsContextful { get; }
    public bool IsEnum { get; }
    public bool IsExplicitLayout { get; }
    public bool IsGenericMethodParameter { get; }
    public bool IsGenericParameter { get; }
    public bool IsGenericType { get; }
    public bool IsGenericTypeDefinition { get; }
    public bool IsGenericTypeParameter { get; }
    public bool IsImport { get; }
    public bool IsInterface { get; }
    public bool IsLayoutSequential { get; }
    public bool IsMarshalByRef { get; }
    public bool IsNested { get; }
    public bool IsNestedAssembly { get; }
    public bool IsNestedFamANDAssem { get; }
    public bool IsNestedFamORAssem { get; }
    public bool IsNestedFamily { get; }
    public bool IsNestedPrivate { get; }
    public bool IsNestedPublic { get; }
    public bool IsNotPublic { get; }
    public bool IsPointer { get; }
    public bool IsPrimitive { get; }
    public bool IsPublic { get; }
    public bool IsSZArray { get; }
    public bool IsSealed { get; }
    public bool IsSecurityCritical { get; }
    public bool IsSecuritySafeCritical { get; }
    public bool IsSecurityTransparent { get; }
    public bool IsSerializable { get; }
    public bool IsSignatureType { get; }
    public bool IsSpecialName { get; }
    public bool IsTypeDefinition { get; }
    public bool IsUnicodeClass { get; }
    public bool IsValueType { get; }
    public bool IsVariableBoundArray { get; }
    public bool IsVisible { get; }
    public int GenericParameterPosition { get; }
    public string AssemblyQualifiedName { get; }
    public string FullName { get; }
    public string Namespace { get; }
    public bool Equals(params object[] a);
    public Type[] FindInterfaces(object a, object b);
    public MemberInfo[] FindMembers(object a, BindingFlags b, object c, object d);
    public int GetArrayRank();
    public ConstructorInfo GetConstructor(params object[] a);
    public ConstructorInfo[] GetConstructors(params object[] a);
    public MemberInfo[] GetDefaultMembers();
    public Type GetElementType();
    public string GetEnumName(params object[] a);
    public string[] GetEnumNames();
    public Type GetEnumUnderlyingType();
    public Array GetEnumValues();
    public EventInfo GetEvent(params object[] a);
    public EventInfo[] GetEvents(params object[] a);
    public FieldInfo GetField(params object[] a);
    public FieldInfo[] GetFields(params object[] a);
    public Type[] GetGenericArguments();
    public Type[] GetGenericParameterConstraints();
    public Type GetGenericTypeDefinition();
    public Type GetInterface(params object[] a);
    public Type[] GetInterfaces();
    public MemberInfo[] GetMember(params object[] a);
    public MemberInfo[] GetMembers(params object[] a);
    public MethodInfo GetMethod(params object[] a);
    public MethodInfo[] GetMethods(params object[] a);
    public Type GetNestedType(params object[] a);
    public Type[] GetNestedTypes(params object[] a);
    public PropertyInfo[] GetProperties(params object[] a);
    public PropertyInfo GetProperty(params object[] a);
    public Type GetType();
    public static Type GetType(string a);
    public static Type GetType(string a, bool b);
    public static Type GetType(string a, bool b, bool c);
    public static Type GetType(string a, Func<AssemblyName, Assembly> b, Func<Assembly, string, bool, Type> c);
    public static Type GetType(string a, Func<AssemblyName, Assembly> b, Func<Assembly, string, bool, Type> c, bool d);
    public static Type GetType(string a, Func<AssemblyName, Assembly> b, Func<Assembly, string, bool, Type> c, bool d, bool e);
    public static Type[] GetTypeArray(params object[] a);
    public static TypeCode GetTypeCode(params object[] a);
    public static Type GetTypeFromCLSID(params object[] a);
    public static Type GetTypeFromHandle(params object[] a);
    public static Type GetTypeFromProgID(params object[] a);
    public static RuntimeTypeHandle GetTypeHandle(params object[] a);
    public object InvokeMember(params object[] a);
    public bool IsAssignableFrom(params object[] a);
    public bool IsEnumDefined(params object[] a);
    public bool IsEquivalentTo(params object[] a);
    public bool IsInstanceOfType(params object[] a);
    public bool IsSubclassOf(params object[] a);
    public Type MakeArrayType(params object[] a);
    public Type MakeByRefType();
    public static Type MakeGenericMethodParameter(params object[] a);
    public static Type MakeGenericSignatureType(params object[] a);
    public Type MakeGenericType(params object[] a);
    public Type MakePointerType();
    public static Type ReflectionOnlyGetType(params object[] a);
  }
  public struct TypeCode : Enum {
    public const TypeCode Empty;
    public const TypeCode Object;
    public const TypeCode DBNull;
    public const TypeCode Boolean;
    public const TypeCode Char;
    public const TypeCode SByte;
    public const TypeCode Byte;
    public const TypeCode Int16;
    public const TypeCode UInt16;
    public const TypeCode Int32;
    public const TypeCode UInt32;
    public const TypeCode Int64;
    public const TypeCode UInt64;
    public const TypeCode Single;
    public const TypeCode Double;
    public const TypeCode Decimal;
    public const TypeCode DateTime;
    public const TypeCode String;
  }
  public class TypeLoadException : SystemException {
    public string TypeName { get; }
  }
  public struct UInt16 : ValueType, IComparable<ushort>, IEquatable<ushort>, IComparable, IConvertible, IFormattable {
    public static ushort MaxValue;
    public static ushort MinValue;
    public int CompareTo(params object[] a);
    public bool Equals(params object[] a);
    public TypeCode GetTypeCode();
    public static ushort Parse(params object[] a);
    public string ToString(params object[] a);
    public bool TryFormat(object a, out int b, object c = null, IFormatProvider d = null);
    public static bool TryParse(object a, out ushort b);
    public static bool TryParse(string a, out ushort b);
    public static bool TryParse(object a, NumberStyles b, IFormatProvider c, out ushort d);
    public static bool TryParse(string a, NumberStyles b, IFormatProvider c, out ushort d);
  }
  public struct UInt32 : ValueType, IComparable<uint>, IEquatable<uint>, IComparable, IConvertible, IFormattable {
    public static uint MaxValue;
    public static uint MinValue;
    public int CompareTo(params object[] a);
    public bool Equals(params object[] a);
    public TypeCode GetTypeCode();
    public static uint Parse(params object[] a);
    public string ToString(params object[] a);
    public bool TryFormat(object a, out int b, object c = null, IFormatProvider d = null);
    public static bool TryParse(object a, out uint b);
    public static bool TryParse(string a, out uint b);
    public static bool TryParse(object a, NumberStyles b, IFormatProvider c, out uint d);
    public static bool TryParse(string a, NumberStyles b, IFormatProvider c, out uint d);
  }
  public struct UInt64 : ValueType, IComparable<ulong>, IEquatable<ulong>, IComparable, IConvertible, IFormattable {
    public static ulong MaxValue;
    public static ulong MinValue;
    public int CompareTo(params object[] a);
    public bool Equals(params object[] a);
    public TypeCode GetTypeCode();
    public static ulong Parse(params object[] a);
    public string ToString(params object[] a);
    public bool TryFormat(object a, out int b, object c = null, IFormatProvider d = null);
    public static bool TryParse(object a, out ulong b);
    public static bool TryParse(string a, out ulong b);
    public static bool TryParse(object a, NumberStyles b, IFormatProvider c, out ulong d);
    public static bool TryParse(string a, NumberStyles b, IFormatProvider c, out ulong d);
  }
  public struct UIntPtr : ValueType, IEquatable<UIntPtr>, ISerializable {
    public static UIntPtr Zero;
    public static int Size { get; }
    public static UIntPtr Add(params object[] a);
    public static UIntPtr Subtract(params object[] a);
    public uint ToUInt32();
    public ulong ToUInt64();
    public static UIntPtr operator +(UIntPtr a, int b);
    public static UIntPtr operator -(UIntPtr a, int b);
  }
  public class UnauthorizedAccessException : SystemException {
  }
  public class UnhandledExceptionEventArgs : EventArgs {
    public bool IsTerminating { get; }
    public object ExceptionObject { get; }
  }
  public class Uri : ISerializable {
    public static string SchemeDelimiter;
    public static string UriSchemeFile;
    public static string UriSchemeFtp;
    public static string UriSchemeGopher;
    public static string UriSchemeHttp;
    public static string UriSchemeHttps;
    public static string UriSchemeMailto;
    public static string UriSchemeNetPipe;
    public static string UriSchemeNetTcp;
    public static string UriSchemeNews;
    public static string UriSchemeNntp;
    public bool IsAbsoluteUri { get; }
    public bool IsDefaultPort { get; }
    public bool IsFile { get; }
    public bool IsLoopback { get; }
    public bool IsUnc { get; }
    public bool UserEscaped { get; }
    public int Port { get; }
    public string AbsolutePath { get; }
    public string AbsoluteUri { get; }
    public string Authority { get; }
    public string DnsSafeHost { get; }
    public string Fragment { get; }
    public string Host { get; }
    public string IdnHost { get; }
    public string LocalPath { get; }
    public string OriginalString { get; }
    public string PathAndQuery { get; }
    public string Query { get; }
    public string Scheme { get; }
    public string UserInfo { get; }
    public string[] Segments { get; }
    public static bool CheckSchemeName(params object[] a);
    public static int Compare(params object[] a);
    public static string EscapeDataString(params object[] a);
    public static string EscapeUriString(params object[] a);
    public static int FromHex(params object[] a);
    public string GetComponents(params object[] a);
    public string GetLeftPart(params object[] a);
    public static string HexEscape(params object[] a);
    public static char HexUnescape(params object[] a);
    public bool IsBaseOf(params object[] a);
    public static bool IsHexDigit(params object[] a);
    public static bool IsHexEncoding(params object[] a);
    public bool IsWellFormedOriginalString();
    public static bool IsWellFormedUriString(params object[] a);
    public Uri MakeRelativeUri(params object[] a);
    public static bool TryCreate(string a, UriKind b, out Uri c);
    public static bool TryCreate(Uri a, string b, out Uri c);
    public static bool TryCreate(Uri a, Uri b, out Uri c);
    public static string UnescapeDataString(params object[] a);
  }
  public class UriBuilder {
    public Uri Uri { get; }
    public int Port { get; }
    public string Fragment { get; }
    public string Host { get; }
    public string Password { get; }
    public string Path { get; }
    public string Query { get; }
    public string Scheme { get; }
    public string UserName { get; }
  }
  public struct UriKind : Enum {
    public const UriKind RelativeOrAbsolute;
    public const UriKind Absolute;
    public const UriKind Relative;
  }
  public class ValueType {
  }
  public sealed class Version : IComparable<Version>, IEquatable<Version>, ICloneable, IComparable {
    public int Build { get; }
    public int Major { get; }
    public int Minor { get; }
    public int Revision { get; }
    public short MajorRevision { get; }
    public short MinorRevision { get; }
    public object Clone();
    public int CompareTo(params object[] a);
    public bool Equals(params object[] a);
    public static Version Parse(params object[] a);
    public string ToString(params object[] a);
    public bool TryFormat(object a, out int b);
    public bool TryFormat(object a, int b, out int c);
    public static bool TryParse(object a, out Version b);
    public static bool TryParse(string a, out Version b);
  }
  public class WeakReference : ISerializable {
    public bool IsAlive { get; }
    public bool TrackResurrection { get; }
    public object Target { get; }
  }
  public sealed class WeakReference<T> : ISerializable {
    public void SetTarget(T a);
    public bool TryGetTarget(out T a);
  }
}
namespace System.Collections {
  public class ArrayList : ICloneable, IList {
    public bool IsFixedSize { get; }
    public bool IsReadOnly { get; }
    public bool IsSynchronized { get; }
    public int Capacity { get; }
    public int Count { get; }
    public object SyncRoot { get; }
    public object this[int a] { get; }
    public static ArrayList Adapter(params object[] a);
    public int Add(params object[] a);
    public int BinarySearch(params object[] a);
    public object Clone();
    public bool Contains(params object[] a);
    public static ArrayList FixedSize(ArrayList a);
    public static IList FixedSize(IList a);
    public IEnumerator GetEnumerator(params object[] a);
    public ArrayList GetRange(params object[] a);
    public int IndexOf(params object[] a);
    public int LastIndexOf(params object[] a);
    public static ArrayList ReadOnly(ArrayList a);
    public static IList ReadOnly(IList a);
    public static ArrayList Repeat(params object[] a);
    public static ArrayList Synchronized(ArrayList a);
    public static IList Synchronized(IList a);
    public object[] ToArray();
    public Array ToArray(Type a);
  }
  public sealed class BitArray : ICloneable, ICollection {
    public bool IsReadOnly { get; }
    public bool IsSynchronized { get; }
    public bool this[int a] { get; }
    public int Count { get; }
    public int Length { get; }
    public object SyncRoot { get; }
    public BitArray And(params object[] a);
    public object Clone();
    public bool Get(params object[] a);
    public IEnumerator GetEnumerator();
    public BitArray LeftShift(params object[] a);
    public BitArray Not();
    public BitArray Or(params object[] a);
    public BitArray RightShift(params object[] a);
    public BitArray Xor(params object[] a);
  }
  public class CollectionBase : IList {
    public int Capacity { get; }
    public int Count { get; }
    public IEnumerator GetEnumerator();
  }
  public sealed class Comparer : IComparer, ISerializable {
    public static Comparer Default;
    public static Comparer DefaultInvariant;
    public int Compare(params object[] a);
  }
  public class DictionaryBase : IDictionary {
    public int Count { get; }
    public IDictionaryEnumerator GetEnumerator();
  }
  public struct DictionaryEntry : ValueType {
    public object Key { get; }
    public object Value { get; }
    public void Deconstruct(out object a, out object b);
  }
  public class Hashtable : ICloneable, IDeserializationCallback, IDictionary, ISerializable {
    public ICollection Keys { get; }
    public ICollection Values { get; }
    public bool IsFixedSize { get; }
    public bool IsReadOnly { get; }
    public bool IsSynchronized { get; }
    public int Count { get; }
    public object SyncRoot { get; }
    public object this[object a] { get; }
    public object Clone();
    public bool Contains(params object[] a);
    public bool ContainsKey(params object[] a);
    public bool ContainsValue(params object[] a);
    public IDictionaryEnumerator GetEnumerator();
    public static Hashtable Synchronized(params object[] a);
  }
  public interface ICollection : IEnumerable {
    public bool IsSynchronized { get; }
    public int Count { get; }
    public object SyncRoot { get; }
  }
  public interface IComparer {
    public int Compare(params object[] a);
  }
  public interface IDictionary : ICollection {
    public ICollection Keys { get; }
    public ICollection Values { get; }
    public bool IsFixedSize { get; }
    public bool IsReadOnly { get; }
    public object this[object a] { get; }
    public bool Contains(params object[] a);
    public IDictionaryEnumerator GetEnumerator();
  }
  public interface IDictionaryEnumerator : IEnumerator {
    public DictionaryEntry Entry { get; }
    public object Key { get; }
    public object Value { get; }
  }
  public interface IEnumerable {
    public IEnumerator GetEnumerator();
  }
  public interface IEnumerator {
    public object Current { get; }
    public bool MoveNext();
  }
  public interface IEqualityComparer {
    public bool Equals(params object[] a);
    public int GetHashCode(params object[] a);
  }
  public interface IList : ICollection {
    public bool IsFixedSize { get; }
    public bool IsReadOnly { get; }
    public object this[int a] { get; }
    public int Add(params object[] a);
    public bool Contains(params object[] a);
    public int IndexOf(params object[] a);
  }
  public interface IStructuralComparable {
  }
  public interface IStructuralEquatable {
  }
  public class Queue : ICloneable, ICollection {
    public bool IsSynchronized { get; }
    public int Count { get; }
    public object SyncRoot { get; }
    public object Clone();
    public bool Contains(params object[] a);
    public object Dequeue();
    public IEnumerator GetEnumerator();
    public object Peek();
    public static Queue Synchronized(params object[] a);
    public object[] ToArray();
  }
  public class ReadOnlyCollectionBase : ICollection {
    public int Count { get; }
    public IEnumerator GetEnumerator();
  }
  public class SortedList : ICloneable, IDictionary {
    public ICollection Keys { get; }
    public ICollection Values { get; }
    public bool IsFixedSize { get; }
    public bool IsReadOnly { get; }
    public bool IsSynchronized { get; }
    public int Capacity { get; }
    public int Count { get; }
    public object SyncRoot { get; }
    public object this[object a] { get; }
    public object Clone();
    public bool Contains(params object[] a);
    public bool ContainsKey(params object[] a);
    public bool ContainsValue(params object[] a);
    public object GetByIndex(params object[] a);
    public IDictionaryEnumerator GetEnumerator();
    public object GetKey(params object[] a);
    public IList GetKeyList();
    public IList GetValueList();
    public int IndexOfKey(params object[] a);
    public int IndexOfValue(params object[] a);
    public static SortedList Synchronized(params object[] a);
  }
  public class Stack : ICloneable, ICollection {
    public bool IsSynchronized { get; }
    public int Count { get; }
    public object SyncRoot { get; }
    public object Clone();
    public bool Contains(params object[] a);
    public IEnumerator GetEnumerator();
    public object Peek();
    public object Pop();
    public static Stack Synchronized(params object[] a);
    public object[] ToArray();
  }
}
namespace System.Collections.Concurrent {
  public class BlockingCollection<T> : IReadOnlyCollection<T>, ICollection, IDisposable {
    public bool IsAddingCompleted { get; }
    public bool IsCompleted { get; }
    public int BoundedCapacity { get; }
    public int Count { get; }
    public void Add(T a);
    public void Add(T a, CancellationToken b);
    public static int AddToAny(BlockingCollection<T>[] a, T b);
    public static int AddToAny(BlockingCollection<T>[] a, T b, CancellationToken c);
    public void CopyTo(T[] a, int b);
    public IEnumerable<T> GetConsumingEnumerable(params object[] a);
    public T Take(params object[] a);
    public static int TakeFromAny(BlockingCollection<T>[] a, out T b);
    public static int TakeFromAny(BlockingCollection<T>[] a, out T b, CancellationToken c);
    public T[] ToArray();
    public bool TryAdd(T a);
    public bool TryAdd(T a, int b);
    public bool TryAdd(T a, TimeSpan b);
    public bool TryAdd(T a, int b, CancellationToken c);
    public static int TryAddToAny(BlockingCollection<T>[] a, T b);
    public static int TryAddToAny(BlockingCollection<T>[] a, T b, int c);
    public static int TryAddToAny(BlockingCollection<T>[] a, T b, TimeSpan c);
    public static int TryAddToAny(BlockingCollection<T>[] a, T b, int c, CancellationToken d);
    public bool TryTake(out T a);
    public bool TryTake(out T a, int b);
    public bool TryTake(out T a, TimeSpan b);
    public bool TryTake(out T a, int b, CancellationToken c);
    public static int TryTakeFromAny(BlockingCollection<T>[] a, out T b);
    public static int TryTakeFromAny(BlockingCollection<T>[] a, out T b, int c);
    public static int TryTakeFromAny(BlockingCollection<T>[] a, out T b, TimeSpan c);
    public static int TryTakeFromAny(BlockingCollection<T>[] a, out T b, int c, CancellationToken d);
  }
  public class ConcurrentBag<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T> {
    public bool IsEmpty { get; }
    public int Count { get; }
    public void Add(T a);
    public void CopyTo(T[] a, int b);
    public IEnumerator<T> GetEnumerator();
    public T[] ToArray();
    public bool TryPeek(out T a);
    public bool TryTake(out T a);
  }
  public class ConcurrentDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>, IDictionary {
    public ICollection<TKey> Keys { get; }
    public ICollection<TValue> Values { get; }
    public TValue this[TKey a] { get; }
    public bool IsEmpty { get; }
    public int Count { get; }
    public TValue AddOrUpdate(TKey a, Func<TKey, TValue> b, Func<TKey, TValue, TValue> c);
    public TValue AddOrUpdate(TKey a, TValue b, Func<TKey, TValue, TValue> c);
    public TValue AddOrUpdate<TArg>(TKey a, Func<TKey, TArg, TValue> b, Func<TKey, TValue, TArg, TValue> c, TArg d);
    public bool ContainsKey(TKey a);
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator();
    public TValue GetOrAdd(TKey a, Func<TKey, TValue> b);
    public TValue GetOrAdd(TKey a, TValue b);
    public TValue GetOrAdd<TArg>(TKey a, Func<TKey, TArg, TValue> b, TArg c);
    public KeyValuePair<TKey, TValue>[] ToArray();
    public bool TryAdd(TKey a, TValue b);
    public bool TryGetValue(TKey a, out TValue b);
    public bool TryRemove(TKey a, out TValue b);
    public bool TryUpdate(TKey a, TValue b, TValue c);
  }
  public class ConcurrentQueue<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T> {
    public bool IsEmpty { get; }
    public int Count { get; }
    public void CopyTo(T[] a, int b);
    public void Enqueue(T a);
    public IEnumerator<T> GetEnumerator();
    public T[] ToArray();
    public bool TryDequeue(out T a);
    public bool TryPeek(out T a);
  }
  public class ConcurrentStack<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T> {
    public bool IsEmpty { get; }
    public int Count { get; }
    public void CopyTo(T[] a, int b);
    public IEnumerator<T> GetEnumerator();
    public void Push(T a);
    public void PushRange(T[] a);
    public void PushRange(T[] a, int b, int c);
    public T[] ToArray();
    public bool TryPeek(out T a);
    public bool TryPop(out T a);
    public int TryPopRange(T[] a);
    public int TryPopRange(T[] a, int b, int c);
  }
  public interface IProducerConsumerCollection<T> : IEnumerable<T>, ICollection {
  }
}
namespace System.Collections.Generic {
  public class Comparer<T> : IComparer<T>, IComparer {
    public static Comparer<T> Default { get; }
    public int Compare(T a, T b);
    public static Comparer<T> Create(Comparison<T> a);
  }
  public class Dictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>, IDeserializationCallback, IDictionary, ISerializable {
    public ICollection<TKey> Keys { get; }
    public ICollection<TValue> Values { get; }
    public IEqualityComparer<TKey> Comparer { get; }
    public TValue this[TKey a] { get; }
    public int Count { get; }
    public void Add(TKey a, TValue b);
    public bool ContainsKey(TKey a);
    public bool ContainsValue(TValue a);
    public int EnsureCapacity(params object[] a);
    public bool Remove(TKey a);
    public bool Remove(TKey a, out TValue b);
    public bool TryAdd(TKey a, TValue b);
    public bool TryGetValue(TKey a, out TValue b);
  }
  public class EqualityComparer<T> : IEqualityComparer<T>, IEqualityComparer {
    public static EqualityComparer<T> Default { get; }
    public bool Equals(T a, T b);
    public int GetHashCode(T a);
  }
  public class HashSet<T> : IReadOnlyCollection<T>, ISet<T>, IDeserializationCallback, ISerializable {
    public IEqualityComparer<T> Comparer { get; }
    public int Count { get; }
    public bool Add(T a);
    public bool Contains(T a);
    public void CopyTo(T[] a);
    public void CopyTo(T[] a, int b);
    public void CopyTo(T[] a, int b, int c);
    public static IEqualityComparer<HashSet<T>> CreateSetComparer();
    public int EnsureCapacity(params object[] a);
    public void ExceptWith(IEnumerable<T> a);
    public void IntersectWith(IEnumerable<T> a);
    public bool IsProperSubsetOf(IEnumerable<T> a);
    public bool IsProperSupersetOf(IEnumerable<T> a);
    public bool IsSubsetOf(IEnumerable<T> a);
    public bool IsSupersetOf(IEnumerable<T> a);
    public bool Overlaps(IEnumerable<T> a);
    public bool Remove(T a);
    public int RemoveWhere(Predicate<T> a);
    public bool SetEquals(IEnumerable<T> a);
    public void SymmetricExceptWith(IEnumerable<T> a);
    public bool TryGetValue(T a, out T b);
    public void UnionWith(IEnumerable<T> a);
  }
  public interface ICollection<T> : IEnumerable<T> {
    public bool IsReadOnly { get; }
    public int Count { get; }
    public void Add(T a);
    public bool Contains(T a);
    public void CopyTo(T[] a, int b);
    public bool Remove(T a);
  }
  public interface IComparer<T> {
    public int Compare(T a, T b);
  }
  public interface IDictionary<TKey, TValue> : ICollection<KeyValuePair<TKey, TValue>> {
    public ICollection<TKey> Keys { get; }
    public ICollection<TValue> Values { get; }
    public TValue this[TKey a] { get; }
    public void Add(TKey a, TValue b);
    public bool ContainsKey(TKey a);
    public bool Remove(TKey a);
    public bool TryGetValue(TKey a, out TValue b);
  }
  public interface IEnumerable<T> : IEnumerable {
    public IEnumerator<T> GetEnumerator();
  }
  public interface IEnumerator<T> : IDisposable, IEnumerator {
    public T Current { get; }
  }
  public interface IEqualityComparer<T> {
    public bool Equals(T a, T b);
    public int GetHashCode(T a);
  }
  public interface IList<T> : ICollection<T> {
    public T this[int a] { get; }
    public int IndexOf(T a);
    public void Insert(int a, T b);
  }
  public interface IReadOnlyCollection<T> : IEnumerable<T> {
    public int Count { get; }
  }
  public interface IReadOnlyDictionary<TKey, TValue> : IReadOnlyCollection<KeyValuePair<TKey, TValue>> {
    public IEnumerable<TKey> Keys { get; }
    public IEnumerable<TValue> Values { get; }
    public TValue this[TKey a] { get; }
    public bool ContainsKey(TKey a);
    public bool TryGetValue(TKey a, out TValue b);
  }
  public interface IReadOnlyList<T> : IReadOnlyCollection<T> {
    public T this[int a] { get; }
  }
  public interface ISet<T> : ICollection<T> {
    public bool Add(T a);
    public void ExceptWith(IEnumerable<T> a);
    public void IntersectWith(IEnumerable<T> a);
    public bool IsProperSubsetOf(IEnumerable<T> a);
    public bool IsProperSupersetOf(IEnumerable<T> a);
    public bool IsSubsetOf(IEnumerable<T> a);
    public bool IsSupersetOf(IEnumerable<T> a);
    public bool Overlaps(IEnumerable<T> a);
    public bool SetEquals(IEnumerable<T> a);
    public void SymmetricExceptWith(IEnumerable<T> a);
    public void UnionWith(IEnumerable<T> a);
  }
  public class KeyNotFoundException : SystemException {
  }
  public struct KeyValuePair<TKey, TValue> : ValueType {
    public TKey Key { get; }
    public TValue Value { get; }
    public void Deconstruct(out TKey a, out TValue b);
  }
  public sealed class LinkedListNode<T> {
    public LinkedList<T> List { get; }
    public LinkedListNode<T> Next { get; }
    public LinkedListNode<T> Previous { get; }
    public T Value { get; }
  }
  public class LinkedList<T> : ICollection<T>, IReadOnlyCollection<T>, ICollection, IDeserializationCallback, ISerializable {
    public LinkedListNode<T> First { get; }
    public LinkedListNode<T> Last { get; }
    public int Count { get; }
    public LinkedListNode<T> AddAfter(LinkedListNode<T> a, T b);
    public void AddAfter(LinkedListNode<T> a, LinkedListNode<T> b);
    public LinkedListNode<T> AddBefore(LinkedListNode<T> a, T b);
    public void AddBefore(LinkedListNode<T> a, LinkedListNode<T> b);
    public LinkedListNode<T> AddFirst(T a);
    public void AddFirst(LinkedListNode<T> a);
    public LinkedListNode<T> AddLast(T a);
    public void AddLast(LinkedListNode<T> a);
    public bool Contains(T a);
    public void CopyTo(T[] a, int b);
    public LinkedListNode<T> Find(T a);
    public LinkedListNode<T> FindLast(T a);
    public bool Remove(T a);
    public void Remove(LinkedListNode<T> a);
  }
  public class List<T> : IList<T>, IReadOnlyList<T>, IList {
    public T this[int a] { get; }
    public int Capacity { get; }
    public int Count { get; }
    public void Add(T a);
    public void AddRange(IEnumerable<T> a);
    public ReadOnlyCollection<T> AsReadOnly();
    public int BinarySearch(T a);
    public int BinarySearch(T a, IComparer<T> b);
    public int BinarySearch(int a, int b, T c, IComparer<T> d);
    public bool Contains(T a);
    public List<TOutput> ConvertAll<TOutput>(object a);
    public void CopyTo(T[] a);
    public void CopyTo(T[] a, int b);
    public void CopyTo(int a, T[] b, int c, int d);
    public bool Exists(Predicate<T> a);
    public T Find(Predicate<T> a);
    public List<T> FindAll(Predicate<T> a);
    public int FindIndex(Predicate<T> a);
    public int FindIndex(int a, Predicate<T> b);
    public int FindIndex(int a, int b, Predicate<T> c);
    public T FindLast(Predicate<T> a);
    public int FindLastIndex(Predicate<T> a);
    public int FindLastIndex(int a, Predicate<T> b);
    public int FindLastIndex(int a, int b, Predicate<T> c);
    public void ForEach(Action<T> a);
    public List<T> GetRange(params object[] a);
    public int IndexOf(T a);
    public int IndexOf(T a, int b);
    public int IndexOf(T a, int b, int c);
    public void Insert(int a, T b);
    public void InsertRange(int a, IEnumerable<T> b);
    public int LastIndexOf(T a);
    public int LastIndexOf(T a, int b);
    public int LastIndexOf(T a, int b, int c);
    public bool Remove(T a);
    public int RemoveAll(Predicate<T> a);
    public void Sort(IComparer<T> a);
    public void Sort(Comparison<T> a);
    public void Sort(int a, int b, IComparer<T> c);
    public T[] ToArray();
    public bool TrueForAll(Predicate<T> a);
  }
  public class Queue<T> : IReadOnlyCollection<T>, ICollection {
    public int Count { get; }
    public bool Contains(T a);
    public void CopyTo(T[] a, int b);
    public T Dequeue();
    public void Enqueue(T a);
    public T Peek();
    public T[] ToArray();
    public bool TryDequeue(out T a);
    public bool TryPeek(out T a);
  }
  public class SortedDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>, IDictionary {
    public ICollection<TKey> Keys { get; }
    public ICollection<TValue> Values { get; }
    public IComparer<TKey> Comparer { get; }
    public TValue this[TKey a] { get; }
    public int Count { get; }
    public void Add(TKey a, TValue b);
    public bool ContainsKey(TKey a);
    public bool ContainsValue(TValue a);
    public void CopyTo(KeyValuePair<TKey, TValue>[] a, int b);
    public bool Remove(TKey a);
    public bool TryGetValue(TKey a, out TValue b);
  }
  public class SortedList<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>, IDictionary {
    public IComparer<TKey> Comparer { get; }
    public IList<TKey> Keys { get; }
    public IList<TValue> Values { get; }
    public TValue this[TKey a] { get; }
    public int Capacity { get; }
    public int Count { get; }
    public void Add(TKey a, TValue b);
    public bool ContainsKey(TKey a);
    public bool ContainsValue(TValue a);
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator();
    public int IndexOfKey(TKey a);
    public int IndexOfValue(TValue a);
    public bool Remove(TKey a);
    public bool TryGetValue(TKey a, out TValue b);
  }
  public class SortedSet<T> : IReadOnlyCollection<T>, ISet<T>, ICollection, IDeserializationCallback, ISerializable {
    public IComparer<T> Comparer { get; }
    public T Max { get; }
    public T Min { get; }
    public int Count { get; }
    public bool Add(T a);
    public bool Contains(T a);
    public void CopyTo(T[] a);
    public void CopyTo(T[] a, int b);
    public void CopyTo(T[] a, int b, int c);
    public static IEqualityComparer<SortedSet<T>> CreateSetComparer();
    public static IEqualityComparer<SortedSet<T>> CreateSetComparer(IEqualityComparer<T> a);
    public void ExceptWith(IEnumerable<T> a);
    public SortedSet<T> GetViewBetween(T a, T b);
    public void IntersectWith(IEnumerable<T> a);
    public bool IsProperSubsetOf(IEnumerable<T> a);
    public bool IsProperSupersetOf(IEnumerable<T> a);
    public bool IsSubsetOf(IEnumerable<T> a);
    public bool IsSupersetOf(IEnumerable<T> a);
    public bool Overlaps(IEnumerable<T> a);
    public bool Remove(T a);
    public int RemoveWhere(Predicate<T> a);
    public IEnumerable<T> Reverse();
    public bool SetEquals(IEnumerable<T> a);
    public void SymmetricExceptWith(IEnumerable<T> a);
    public bool TryGetValue(T a, out T b);
    public void UnionWith(IEnumerable<T> a);
  }
  public class Stack<T> : IReadOnlyCollection<T>, ICollection {
    public int Count { get; }
    public bool Contains(T a);
    public void CopyTo(T[] a, int b);
    public T Peek();
    public T Pop();
    public void Push(T a);
    public T[] ToArray();
    public bool TryPeek(out T a);
    public bool TryPop(out T a);
  }
}
namespace System.Collections.ObjectModel {
  public class Collection<T> : IList<T>, IReadOnlyList<T>, IList {
    public T this[int a] { get; }
    public int Count { get; }
    public void Add(T a);
    public bool Contains(T a);
    public void CopyTo(T[] a, int b);
    public IEnumerator<T> GetEnumerator();
    public int IndexOf(T a);
    public void Insert(int a, T b);
    public bool Remove(T a);
  }
  public class KeyedCollection<TKey, TItem> : Collection<TItem> {
    public IEqualityComparer<TKey> Comparer { get; }
    public TItem this[TKey a] { get; }
    public bool Contains(TKey a);
    public bool Remove(TKey a);
    public bool TryGetValue(TKey a, out TItem b);
  }
  public class ObservableCollection<T> : Collection<T>, INotifyCollectionChanged, INotifyPropertyChanged {
  }
  public class ReadOnlyCollection<T> : IList<T>, IReadOnlyList<T>, IList {
    public T this[int a] { get; }
    public int Count { get; }
    public bool Contains(T a);
    public void CopyTo(T[] a, int b);
    public IEnumerator<T> GetEnumerator();
    public int IndexOf(T a);
  }
  public class ReadOnlyDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IReadOnlyDictionary<TKey, TValue>, IDictionary {
    public ICollection<TKey> Keys { get; }
    public ICollection<TValue> Values { get; }
    public TValue this[TKey a] { get; }
    public int Count { get; }
    public bool ContainsKey(TKey a);
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator();
    public bool TryGetValue(TKey a, out TValue b);
  }
}
namespace System.Collections.Specialized {
  public class HybridDictionary : IDictionary {
    public ICollection Keys { get; }
    public ICollection Values { get; }
    public bool IsFixedSize { get; }
    public bool IsReadOnly { get; }
    public bool IsSynchronized { get; }
    public int Count { get; }
    public object SyncRoot { get; }
    public object this[object a] { get; }
    public bool Contains(params object[] a);
    public IDictionaryEnumerator GetEnumerator();
  }
  public interface INotifyCollectionChanged {
  }
  public interface IOrderedDictionary : IDictionary {
  }
  public class ListDictionary : IDictionary {
    public ICollection Keys { get; }
    public ICollection Values { get; }
    public bool IsFixedSize { get; }
    public bool IsReadOnly { get; }
    public bool IsSynchronized { get; }
    public int Count { get; }
    public object SyncRoot { get; }
    public object this[object a] { get; }
    public bool Contains(params object[] a);
    public IDictionaryEnumerator GetEnumerator();
  }
  public class NameObjectCollectionBase : ICollection, IDeserializationCallback, ISerializable {
    public int Count { get; }
    public IEnumerator GetEnumerator();
  }
  public class NameValueCollection : NameObjectCollectionBase {
    public string this[int a] { get; }
    public string this[string a] { get; }
    public string[] AllKeys { get; }
    public string Get(params object[] a);
    public string GetKey(params object[] a);
    public string[] GetValues(params object[] a);
    public bool HasKeys();
  }
  public class OrderedDictionary : IDeserializationCallback, IOrderedDictionary, ISerializable {
    public ICollection Keys { get; }
    public ICollection Values { get; }
    public bool IsReadOnly { get; }
    public int Count { get; }
    public object this[int a] { get; }
    public object this[object a] { get; }
    public OrderedDictionary AsReadOnly();
    public bool Contains(params object[] a);
    public IDictionaryEnumerator GetEnumerator();
  }
  public class StringCollection : IList {
    public bool IsReadOnly { get; }
    public bool IsSynchronized { get; }
    public int Count { get; }
    public object SyncRoot { get; }
    public string this[int a] { get; }
    public int Add(params object[] a);
    public bool Contains(params object[] a);
    public StringEnumerator GetEnumerator();
    public int IndexOf(params object[] a);
  }
  public class StringDictionary : IEnumerable {
    public ICollection Keys { get; }
    public ICollection Values { get; }
    public bool IsSynchronized { get; }
    public int Count { get; }
    public object SyncRoot { get; }
    public string this[string a] { get; }
    public bool ContainsKey(params object[] a);
    public bool ContainsValue(params object[] a);
    public IEnumerator GetEnumerator();
  }
  public class StringEnumerator {
    public string Current { get; }
    public bool MoveNext();
  }
}
namespace System.ComponentModel {
  public class CancelEventArgs : EventArgs {
    public bool Cancel { get; }
  }
  public class Component : MarshalByRefObject, IComponent {
    public IContainer Container { get; }
    public ISite Site { get; }
  }
  public interface IBindingList : IList {
  }
  public interface IBindingListView : IBindingList {
  }
  public interface IComponent : IDisposable {
    public ISite Site { get; }
  }
  public interface IContainer : IDisposable {
  }
  public interface IExtenderProvider {
  }
  public interface IListSource {
  }
  public interface INotifyPropertyChanged {
  }
  public interface ISite : IServiceProvider {
    public IComponent Component { get; }
    public IContainer Container { get; }
    public bool DesignMode { get; }
    public string Name { get; }
  }
  public interface ISupportInitialize {
  }
  public interface ISupportInitializeNotification : ISupportInitialize {
  }
  public interface ISynchronizeInvoke {
  }
  public interface ITypedList {
  }
  public class MarshalByValueComponent : IComponent, IServiceProvider {
  }
  public class MemberDescriptor {
  }
  public class PropertyChangedEventArgs : EventArgs {
    public string PropertyName { get; }
  }
  public class PropertyDescriptor : MemberDescriptor {
    public Type ComponentType { get; }
    public Type PropertyType { get; }
    public TypeConverter Converter { get; }
    public bool IsLocalizable { get; }
    public bool IsReadOnly { get; }
    public bool SupportsChangeEvents { get; }
    public void AddValueChanged(object a, EventHandler b);
    public bool CanResetValue(params object[] a);
    public PropertyDescriptorCollection GetChildProperties(params object[] a);
    public object GetEditor(params object[] a);
    public object GetValue(params object[] a);
    public void RemoveValueChanged(object a, EventHandler b);
    public bool ShouldSerializeValue(params object[] a);
  }
  public class PropertyDescriptorCollection : IDictionary, IList {
    public static PropertyDescriptorCollection Empty;
    public PropertyDescriptor this[int a] { get; }
    public PropertyDescriptor this[string a] { get; }
    public int Count { get; }
    public int Add(params object[] a);
    public bool Contains(params object[] a);
    public PropertyDescriptor Find(params object[] a);
    public IEnumerator GetEnumerator();
    public int IndexOf(params object[] a);
    public PropertyDescriptorCollection Sort(params object[] a);
  }
  public class TypeConverter {
    public bool CanConvertFrom(params object[] a);
    public bool CanConvertTo(params object[] a);
    public object ConvertFrom(params object[] a);
    public object ConvertFromInvariantString(params object[] a);
    public object ConvertFromString(params object[] a);
    public object ConvertTo(params object[] a);
    public string ConvertToInvariantString(params object[] a);
    public string ConvertToString(params object[] a);
    public object CreateInstance(params object[] a);
    public bool GetCreateInstanceSupported(params object[] a);
    public PropertyDescriptorCollection GetProperties(params object[] a);
    public bool GetPropertiesSupported(params object[] a);
    public ICollection GetStandardValues();
    public bool GetStandardValuesExclusive(params object[] a);
    public bool GetStandardValuesSupported(params object[] a);
    public bool IsValid(params object[] a);
  }
  public sealed class TypeDescriptor {
    public static Type ComObjectType { get; }
    public static Type InterfaceType { get; }
    public static object CreateInstance(params object[] a);
    public static PropertyDescriptor CreateProperty(params object[] a);
    public static object GetAssociation(params object[] a);
    public static string GetClassName(params object[] a);
    public static string GetComponentName(params object[] a);
    public static TypeConverter GetConverter(params object[] a);
    public static PropertyDescriptor GetDefaultProperty(params object[] a);
    public static object GetEditor(params object[] a);
    public static string GetFullComponentName(params object[] a);
    public static PropertyDescriptorCollection GetProperties(params object[] a);
    public static Type GetReflectionType(params object[] a);
  }
  public class Win32Exception : ExternalException {
    public int NativeErrorCode { get; }
  }
}
namespace System.Data {
  public struct CommandType : Enum {
    public const CommandType Text;
    public const CommandType StoredProcedure;
    public const CommandType TableDirect;
  }
  public struct ConnectionState : Enum {
    public const ConnectionState Closed;
    public const ConnectionState Open;
    public const ConnectionState Connecting;
    public const ConnectionState Executing;
    public const ConnectionState Fetching;
    public const ConnectionState Broken;
  }
  public class DataColumn : MarshalByValueComponent {
    public DataTable Table { get; }
    public Type DataType { get; }
    public bool AllowDBNull { get; }
    public bool AutoIncrement { get; }
    public bool ReadOnly { get; }
    public bool Unique { get; }
    public int MaxLength { get; }
    public int Ordinal { get; }
    public long AutoIncrementSeed { get; }
    public long AutoIncrementStep { get; }
    public object DefaultValue { get; }
    public string Caption { get; }
    public string ColumnName { get; }
    public string Expression { get; }
    public string Namespace { get; }
    public string Prefix { get; }
  }
  public sealed class DataColumnCollection : InternalDataCollectionBase {
    public DataColumn this[int a] { get; }
    public DataColumn this[string a] { get; }
    public DataColumn Add();
    public DataColumn Add(string a);
    public DataColumn Add(string a, Type b);
    public DataColumn Add(string a, Type b, string c);
    public bool CanRemove(params object[] a);
    public bool Contains(params object[] a);
    public int IndexOf(params object[] a);
  }
  public class DataRow {
    public DataTable Table { get; }
    public bool HasErrors { get; }
    public object this[DataColumn a, object b] { get; }
    public object this[DataColumn a] { get; }
    public object this[int a, object b] { get; }
    public object this[int a] { get; }
    public object this[string a, object b] { get; }
    public object this[string a] { get; }
    public object[] ItemArray { get; }
    public string RowError { get; }
    public DataRow[] GetChildRows(params object[] a);
    public string GetColumnError(params object[] a);
    public DataColumn[] GetColumnsInError();
    public DataRow GetParentRow(params object[] a);
    public DataRow[] GetParentRows(params object[] a);
    public bool HasVersion(params object[] a);
    public bool IsNull(params object[] a);
  }
  public sealed class DataRowCollection : InternalDataCollectionBase {
    public DataRow this[int a] { get; }
    public DataRow Add(params object[] a);
    public bool Contains(params object[] a);
    public DataRow Find(params object[] a);
    public int IndexOf(params object[] a);
  }
  public class DataSet : MarshalByValueComponent, IListSource, ISerializable, ISupportInitializeNotification, IXmlSerializable {
    public CultureInfo Locale { get; }
    public bool CaseSensitive { get; }
    public bool EnforceConstraints { get; }
    public bool HasErrors { get; }
    public bool IsInitialized { get; }
    public string DataSetName { get; }
    public string Namespace { get; }
    public string Prefix { get; }
    public DataSet Clone();
    public DataSet Copy();
    public DataSet GetChanges(params object[] a);
    public string GetXml();
    public string GetXmlSchema();
    public bool HasChanges(params object[] a);
    public void Load(IDataReader a, object b, object c, params DataTable[] d);
    public void WriteXmlSchema(Stream a, object b);
    public void WriteXmlSchema(TextWriter a, object b);
    public void WriteXmlSchema(string a, object b);
    public void WriteXmlSchema(XmlWriter a, object b);
  }
  public class DataTable : MarshalByValueComponent, IListSource, ISerializable, ISupportInitializeNotification, IXmlSerializable {
    public CultureInfo Locale { get; }
    public DataColumnCollection Columns { get; }
    public DataColumn[] PrimaryKey { get; }
    public DataRowCollection Rows { get; }
    public DataSet DataSet { get; }
    public DataView DefaultView { get; }
    public bool CaseSensitive { get; }
    public bool HasErrors { get; }
    public bool IsInitialized { get; }
    public int MinimumCapacity { get; }
    public string DisplayExpression { get; }
    public string Namespace { get; }
    public string Prefix { get; }
    public string TableName { get; }
    public DataTable Clone();
    public object Compute(params object[] a);
    public DataTable Copy();
    public DataTable GetChanges(params object[] a);
    public DataRow[] GetErrors();
    public void Load(IDataReader a, object b, object c);
    public DataRow LoadDataRow(params object[] a);
    public DataRow NewRow();
    public DataRow[] Select(params object[] a);
  }
  public class DataView : MarshalByValueComponent, IBindingListView, ISupportInitializeNotification, ITypedList {
    public DataTable Table { get; }
    public bool AllowDelete { get; }
    public bool AllowEdit { get; }
    public bool AllowNew { get; }
    public bool ApplyDefaultSort { get; }
    public bool IsInitialized { get; }
    public int Count { get; }
    public string RowFilter { get; }
    public string Sort { get; }
    public bool Equals(params object[] a);
    public int Find(params object[] a);
    public IEnumerator GetEnumerator();
    public DataTable ToTable(params object[] a);
  }
  public struct DbType : Enum {
    public const DbType AnsiString;
    public const DbType Binary;
    public const DbType Byte;
    public const DbType Boolean;
    public const DbType Currency;
    public const DbType Date;
    public const DbType DateTime;
    public const DbType Decimal;
    public const DbType Double;
    public const DbType Guid;
    public const DbType Int16;
    public const DbType Int32;
    public const DbType Int64;
    public const DbType Object;
    public const DbType SByte;
    public const DbType Single;
    public const DbType String;
    public const DbType Time;
    public const DbType UInt16;
    public const DbType UInt32;
    public const DbType UInt64;
    public const DbType VarNumeric;
    public const DbType AnsiStringFixedLength;
    public const DbType StringFixedLength;
    public const DbType Xml;
    public const DbType DateTime2;
    public const DbType DateTimeOffset;
  }
  public interface IDataParameter {
    public DbType DbType { get; }
    public bool IsNullable { get; }
    public object Value { get; }
    public string ParameterName { get; }
    public string SourceColumn { get; }
  }
  public interface IDataReader : IDataRecord, IDisposable {
    public bool IsClosed { get; }
    public int Depth { get; }
    public int RecordsAffected { get; }
    public DataTable GetSchemaTable();
    public bool NextResult();
    public bool Read();
  }
  public interface IDataRecord {
    public int FieldCount { get; }
    public object this[int a] { get; }
    public object this[string a] { get; }
    public bool GetBoolean(params object[] a);
    public byte GetByte(params object[] a);
    public long GetBytes(params object[] a);
    public char GetChar(params object[] a);
    public long GetChars(params object[] a);
    public IDataReader GetData(params object[] a);
    public string GetDataTypeName(params object[] a);
    public DateTime GetDateTime(params object[] a);
    public decimal GetDecimal(params object[] a);
    public double GetDouble(params object[] a);
    public Type GetFieldType(params object[] a);
    public float GetFloat(params object[] a);
    public Guid GetGuid(params object[] a);
    public short GetInt16(params object[] a);
    public int GetInt32(params object[] a);
    public long GetInt64(params object[] a);
    public string GetName(params object[] a);
    public int GetOrdinal(params object[] a);
    public string GetString(params object[] a);
    public object GetValue(params object[] a);
    public int GetValues(params object[] a);
    public bool IsDBNull(params object[] a);
  }
  public interface IDbCommand : IDisposable {
    public CommandType CommandType { get; }
    public IDbConnection Connection { get; }
    public IDbTransaction Transaction { get; }
    public int CommandTimeout { get; }
    public string CommandText { get; }
    public IDbDataParameter CreateParameter();
    public int ExecuteNonQuery();
    public IDataReader ExecuteReader(params object[] a);
    public object ExecuteScalar();
  }
  public interface IDbConnection : IDisposable {
    public ConnectionState State { get; }
    public int ConnectionTimeout { get; }
    public string ConnectionString { get; }
    public string Database { get; }
    public IDbTransaction BeginTransaction(params object[] a);
    public IDbCommand CreateCommand();
  }
  public interface IDbDataParameter : IDataParameter {
    public byte Precision { get; }
    public byte Scale { get; }
    public int Size { get; }
  }
  public interface IDbTransaction : IDisposable {
    public IDbConnection Connection { get; }
  }
  public class InternalDataCollectionBase : ICollection {
  }
}
namespace System.Data.Common {
  public class DbCommand : Component, IAsyncDisposable, IDbCommand {
    public CommandType CommandType { get; }
    public DbConnection Connection { get; }
    public DbTransaction Transaction { get; }
    public bool DesignTimeVisible { get; }
    public int CommandTimeout { get; }
    public string CommandText { get; }
    public DbParameter CreateParameter();
    public int ExecuteNonQuery();
    public Task<int> ExecuteNonQueryAsync(params object[] a);
    public DbDataReader ExecuteReader(params object[] a);
    public Task<DbDataReader> ExecuteReaderAsync(params object[] a);
    public object ExecuteScalar();
    public Task<object> ExecuteScalarAsync(params object[] a);
    public Task PrepareAsync(params object[] a);
  }
  public class DbConnection : Component, IAsyncDisposable, IDbConnection {
    public ConnectionState State { get; }
    public int ConnectionTimeout { get; }
    public string ConnectionString { get; }
    public string DataSource { get; }
    public string Database { get; }
    public string ServerVersion { get; }
    public DbTransaction BeginTransaction(params object[] a);
    public Task ChangeDatabaseAsync(params object[] a);
    public Task CloseAsync();
    public DbCommand CreateCommand();
    public DataTable GetSchema(params object[] a);
    public Task OpenAsync(params object[] a);
  }
  public class DbDataReader : MarshalByRefObject, IAsyncDisposable, IDataReader, IEnumerable {
    public bool HasRows { get; }
    public bool IsClosed { get; }
    public int Depth { get; }
    public int FieldCount { get; }
    public int RecordsAffected { get; }
    public int VisibleFieldCount { get; }
    public object this[int a] { get; }
    public object this[string a] { get; }
    public Task CloseAsync();
    public bool GetBoolean(params object[] a);
    public byte GetByte(params object[] a);
    public long GetBytes(params object[] a);
    public char GetChar(params object[] a);
    public long GetChars(params object[] a);
    public DbDataReader GetData(params object[] a);
    public string GetDataTypeName(params object[] a);
    public DateTime GetDateTime(params object[] a);
    public decimal GetDecimal(params object[] a);
    public double GetDouble(params object[] a);
    public IEnumerator GetEnumerator();
    public Type GetFieldType(params object[] a);
    public T GetFieldValue<T>(int a);
    public Task<T> GetFieldValueAsync<T>(int a);
    public Task<T> GetFieldValueAsync<T>(int a, CancellationToken b);
    public float GetFloat(params object[] a);
    public Guid GetGuid(params object[] a);
    public short GetInt16(params object[] a);
    public int GetInt32(params object[] a);
    public long GetInt64(params object[] a);
    public string GetName(params object[] a);
    public int GetOrdinal(params object[] a);
    public Type GetProviderSpecificFieldType(params object[] a);
    public object GetProviderSpecificValue(params object[] a);
    public int GetProviderSpecificValues(params object[] a);
    public DataTable GetSchemaTable();
    public Stream GetStream(params object[] a);
    public string GetString(params object[] a);
    public TextReader GetTextReader(params object[] a);
    public object GetValue(params object[] a);
    public int GetValues(params object[] a);
    public bool IsDBNull(params object[] a);
    public Task<bool> IsDBNullAsync(params object[] a);
    public bool NextResult();
    public Task<bool> NextResultAsync(params object[] a);
    public bool Read();
    public Task<bool> ReadAsync(params object[] a);
  }
  public class DbParameter : MarshalByRefObject, IDbDataParameter {
    public DbType DbType { get; }
    public bool IsNullable { get; }
    public bool SourceColumnNullMapping { get; }
    public byte Precision { get; }
    public byte Scale { get; }
    public int Size { get; }
    public object Value { get; }
    public string ParameterName { get; }
    public string SourceColumn { get; }
  }
  public class DbTransaction : MarshalByRefObject, IAsyncDisposable, IDbTransaction {
    public DbConnection Connection { get; }
    public Task CommitAsync(params object[] a);
    public Task RollbackAsync(params object[] a);
  }
}
namespace System.Diagnostics {
  public class Debug {
    public static bool AutoFlush { get; }
    public static int IndentLevel { get; }
    public static int IndentSize { get; }
  }
  public sealed class FileVersionInfo {
    public bool IsDebug { get; }
    public bool IsPatched { get; }
    public bool IsPreRelease { get; }
    public bool IsPrivateBuild { get; }
    public bool IsSpecialBuild { get; }
    public int FileBuildPart { get; }
    public int FileMajorPart { get; }
    public int FileMinorPart { get; }
    public int FilePrivatePart { get; }
    public int ProductBuildPart { get; }
    public int ProductMajorPart { get; }
    public int ProductMinorPart { get; }
    public int ProductPrivatePart { get; }
    public string Comments { get; }
    public string CompanyName { get; }
    public string FileDescription { get; }
    public string FileName { get; }
    public string FileVersion { get; }
    public string InternalName { get; }
    public string Language { get; }
    public string LegalCopyright { get; }
    public string LegalTrademarks { get; }
    public string OriginalFilename { get; }
    public string PrivateBuild { get; }
    public string ProductName { get; }
    public string ProductVersion { get; }
    public string SpecialBuild { get; }
    public static FileVersionInfo GetVersionInfo(params object[] a);
  }
  public class Process : Component {
    public DateTime ExitTime { get; }
    public DateTime StartTime { get; }
    public ISynchronizeInvoke SynchronizingObject { get; }
    public IntPtr Handle { get; }
    public IntPtr MainWindowHandle { get; }
    public IntPtr MaxWorkingSet { get; }
    public IntPtr MinWorkingSet { get; }
    public IntPtr ProcessorAffinity { get; }
    public ProcessModule MainModule { get; }
    public ProcessStartInfo StartInfo { get; }
    public StreamReader StandardError { get; }
    public StreamReader StandardOutput { get; }
    public StreamWriter StandardInput { get; }
    public TimeSpan PrivilegedProcessorTime { get; }
    public TimeSpan TotalProcessorTime { get; }
    public TimeSpan UserProcessorTime { get; }
    public bool EnableRaisingEvents { get; }
    public bool HasExited { get; }
    public bool PriorityBoostEnabled { get; }
    public bool Responding { get; }
    public int BasePriority { get; }
    public int ExitCode { get; }
    public int HandleCount { get; }
    public int Id { get; }
    public int SessionId { get; }
    public long NonpagedSystemMemorySize64 { get; }
    public long PagedMemorySize64 { get; }
    public long PagedSystemMemorySize64 { get; }
    public long PeakPagedMemorySize64 { get; }
    public long PeakVirtualMemorySize64 { get; }
    public long PeakWorkingSet64 { get; }
    public long PrivateMemorySize64 { get; }
    public long VirtualMemorySize64 { get; }
    public long WorkingSet64 { get; }
    public string MachineName { get; }
    public string MainWindowTitle { get; }
    public string ProcessName { get; }
    public bool CloseMainWindow();
    public static Process GetCurrentProcess();
    public static Process GetProcessById(params object[] a);
    public static Process[] GetProcesses(params object[] a);
    public static Process[] GetProcessesByName(params object[] a);
    public bool Start();
    public static Process Start(ProcessStartInfo a);
    public static Process Start(string a);
    public static Process Start(string a, string b);
    public static Process Start(string a, string b, object c, string d);
    public static Process Start(string a, string b, string c, object d, string e);
    public bool WaitForExit(int a);
    public bool WaitForInputIdle(params object[] a);
  }
  public class ProcessModule : Component {
    public FileVersionInfo FileVersionInfo { get; }
    public IntPtr BaseAddress { get; }
    public IntPtr EntryPointAddress { get; }
    public int ModuleMemorySize { get; }
    public string FileName { get; }
    public string ModuleName { get; }
  }
  public sealed class ProcessStartInfo {
    public Collection<string> ArgumentList { get; }
    public Encoding StandardErrorEncoding { get; }
    public Encoding StandardInputEncoding { get; }
    public Encoding StandardOutputEncoding { get; }
    public IDictionary<string, string> Environment { get; }
    public IntPtr ErrorDialogParentHandle { get; }
    public StringDictionary EnvironmentVariables { get; }
    public bool CreateNoWindow { get; }
    public bool ErrorDialog { get; }
    public bool LoadUserProfile { get; }
    public bool RedirectStandardError { get; }
    public bool RedirectStandardInput { get; }
    public bool RedirectStandardOutput { get; }
    public bool UseShellExecute { get; }
    public string Arguments { get; }
    public string Domain { get; }
    public string FileName { get; }
    public string PasswordInClearText { get; }
    public string UserName { get; }
    public string Verb { get; }
    public string WorkingDirectory { get; }
    public string[] Verbs { get; }
  }
  public class StackFrame {
    public static int OFFSET_UNKNOWN;
    public int GetFileColumnNumber();
    public int GetFileLineNumber();
    public string GetFileName();
    public int GetILOffset();
    public MethodBase GetMethod();
    public int GetNativeOffset();
  }
  public class StackTrace {
    public static int METHODS_TO_SKIP;
    public int FrameCount { get; }
    public StackFrame GetFrame(params object[] a);
    public StackFrame[] GetFrames();
  }
  public class Stopwatch {
    public static bool IsHighResolution;
    public static long Frequency;
    public TimeSpan Elapsed { get; }
    public bool IsRunning { get; }
    public long ElapsedMilliseconds { get; }
    public long ElapsedTicks { get; }
    public static long GetTimestamp();
    public static Stopwatch StartNew();
  }
  public sealed class Trace {
    public static bool AutoFlush { get; }
    public static bool UseGlobalLock { get; }
    public static int IndentLevel { get; }
    public static int IndentSize { get; }
  }
}
namespace System.Drawing {
  public sealed class Bitmap : Image {
    public Bitmap Clone(params object[] a);
    public static Bitmap FromHicon(params object[] a);
    public static Bitmap FromResource(params object[] a);
    public IntPtr GetHbitmap(params object[] a);
    public IntPtr GetHicon();
    public Color GetPixel(params object[] a);
  }
  public class Brush : MarshalByRefObject, ICloneable, IDisposable {
    public object Clone();
  }
  public struct Color : ValueType, IEquatable<Color> {
    public static Color Empty;
    public bool IsEmpty { get; }
    public bool IsKnownColor { get; }
    public bool IsNamedColor { get; }
    public bool IsSystemColor { get; }
    public byte A { get; }
    public byte B { get; }
    public byte G { get; }
    public byte R { get; }
    public static Color AliceBlue { get; }
    public static Color AntiqueWhite { get; }
    public static Color Aqua { get; }
    public static Color Aquamarine { get; }
    public static Color Azure { get; }
    public static Color Beige { get; }
    public static Color Bisque { get; }
    public static Color Black { get; }
    public static Color BlanchedAlmond { get; }
    public static Color Blue { get; }
    public static Color BlueViolet { get; }
    public static Color Brown { get; }
    public static Color BurlyWood { get; }
    public static Color CadetBlue { get; }
    public static Color Chartreuse { get; }
    public static Color Chocolate { get; }
    public static Color Coral { get; }
    public static Color CornflowerBlue { get; }
    public static Color Cornsilk { get; }
    public static Color Crimson { get; }
    public static Color Cyan { get; }
    public static Color DarkBlue { get; }
    public static Color DarkCyan { get; }
    public static Color DarkGoldenrod { get; }
    public static Color DarkGray { get; }
    public static Color DarkGreen { get; }
    public static Color DarkKhaki { get; }
    public static Color DarkMagenta { get; }
    public static Color DarkOliveGreen { get; }
    public static Color DarkOrange { get; }
    public static Color DarkOrchid { get; }
    public static Color DarkRed { get; }
    public static Color DarkSalmon { get; }
    public static Color DarkSeaGreen { get; }
    public static Color DarkSlateBlue { get; }
    public static Color DarkSlateGray { get; }
    public static Color DarkTurquoise { get; }
    public static Color DarkViolet { get; }
    public static Color DeepPink { get; }
    public static Color DeepSkyBlue { get; }
    public static Color DimGray { get; }
    public static Color DodgerBlue { get; }
    public static Color Firebrick { get; }
    public static Color FloralWhite { get; }
    public static Color ForestGreen { get; }
    public static Color Fuchsia { get; }
    public static Color Gainsboro { get; }
    public static Color GhostWhite { get; }
    public static Color Gold { get; }
    public static Color Goldenrod { get; }
    public static Color Gray { get; }
    public static Color Green { get; }
    public static Color GreenYellow { get; }
    public static Color Honeydew { get; }
    public static Color HotPink { get; }
    public static Color IndianRed { get; }
    public static Color Indigo { get; }
    public static Color Ivory { get; }
    public static Color Khaki { get; }
    public static Color Lavender { get; }
    public static Color LavenderBlush { get; }
    public static Color LawnGreen { get; }
    public static Color LemonChiffon { get; }
    public static Color LightBlue { get; }
    public static Color LightCoral { get; }
    public static Color LightCyan { get; }
    public static Color LightGoldenrodYellow { get; }
    public static Color LightGray { get; }
    public static Color LightGreen { get; }
    public static Color LightPink { get; }
    public static Color LightSalmon { get; }
    public static Color LightSeaGreen { get; }
    public static Color LightSkyBlue { get; }
    public static Color LightSlateGray { get; }
    public static Color LightSteelBlue { get; }
    public static Color LightYellow { get; }
    public static Color Lime { get; }
    public static Color LimeGreen { get; }
    public static Color Linen { get; }
    public static Color Magenta { get; }
    public static Color Maroon { get; }
    public static Color MediumAquamarine { get; }
    public static Color MediumBlue { get; }
    public static Color MediumOrchid { get; }
    public static Color MediumPurple { get; }
    public static Color MediumSeaGreen { get; }
    public static Color MediumSlateBlue { get; }
    public static Color MediumSpringGreen { get; }
    public static Color MediumTurquoise { get; }
    public static Color MediumVioletRed { get; }
    public static Color MidnightBlue { get; }
    public static Color MintCream { get; }
    public static Color MistyRose { get; }
    public static Color Moccasin { get; }
    public static Color NavajoWhite { get; }
    public static Color Navy { get; }
    public static Color OldLace { get; }
    public static Color Olive { get; }
    public static Color OliveDrab { get; }
    public static Color Orange { get; }
    public static Color OrangeRed { get; }
    public static Color Orchid { get; }
    public static Color PaleGoldenrod { get; }
    public static Color PaleGreen { get; }
    public static Color PaleTurquoise { get; }
    public static Color PaleVioletRed { get; }
    public static Color PapayaWhip { get; }
    public static Color PeachPuff { get; }
    public static Color Peru { get; }
    public static Color Pink { get; }
    public static Color Plum { get; }
    public static Color PowderBlue { get; }
    public static Color Purple { get; }
    public static Color Red { get; }
    public static Color RosyBrown { get; }
    public static Color RoyalBlue { get; }
    public static Color SaddleBrown { get; }
    public static Color Salmon { get; }
    public static Color SandyBrown { get; }
    public static Color SeaGreen { get; }
    public static Color SeaShell { get; }
    public static Color Sienna { get; }
    public static Color Silver { get; }
    public static Color SkyBlue { get; }
    public static Color SlateBlue { get; }
    public static Color SlateGray { get; }
    public static Color Snow { get; }
    public static Color SpringGreen { get; }
    public static Color SteelBlue { get; }
    public static Color Tan { get; }
    public static Color Teal { get; }
    public static Color Thistle { get; }
    public static Color Tomato { get; }
    public static Color Transparent { get; }
    public static Color Turquoise { get; }
    public static Color Violet { get; }
    public static Color Wheat { get; }
    public static Color White { get; }
    public static Color WhiteSmoke { get; }
    public static Color Yellow { get; }
    public static Color YellowGreen { get; }
    public string Name { get; }
    public bool Equals(params object[] a);
    public static Color FromArgb(params object[] a);
    public static Color FromKnownColor(params object[] a);
    public static Color FromName(params object[] a);
    public float GetBrightness();
    public float GetHue();
    public float GetSaturation();
    public int ToArgb();
  }
  public struct ContentAlignment : Enum {
    public const ContentAlignment TopLeft;
    public const ContentAlignment TopCenter;
    public const ContentAlignment TopRight;
    public const ContentAlignment MiddleLeft;
    public const ContentAlignment MiddleCenter;
    public const ContentAlignment MiddleRight;
    public const ContentAlignment BottomLeft;
    public const ContentAlignment BottomCenter;
    public const ContentAlignment BottomRight;
  }
  public sealed class Font : MarshalByRefObject, ICloneable, IDisposable, ISerializable {
    public FontFamily FontFamily { get; }
    public FontStyle Style { get; }
    public bool Bold { get; }
    public bool GdiVerticalFont { get; }
    public bool IsSystemFont { get; }
    public bool Italic { get; }
    public bool Strikeout { get; }
    public bool Underline { get; }
    public byte GdiCharSet { get; }
    public float Size { get; }
    public float SizeInPoints { get; }
    public int Height { get; }
    public string Name { get; }
    public string OriginalFontName { get; }
    public string SystemFontName { get; }
    public object Clone();
    public static Font FromHdc(params object[] a);
    public static Font FromHfont(params object[] a);
    public static Font FromLogFont(params object[] a);
    public float GetHeight(params object[] a);
    public IntPtr ToHfont();
  }
  public sealed class FontFamily : MarshalByRefObject, IDisposable {
    public static FontFamily GenericMonospace { get; }
    public static FontFamily GenericSansSerif { get; }
    public static FontFamily GenericSerif { get; }
    public static FontFamily[] Families { get; }
    public string Name { get; }
    public int GetCellAscent(params object[] a);
    public int GetCellDescent(params object[] a);
    public int GetEmHeight(params object[] a);
    public static FontFamily[] GetFamilies(params object[] a);
    public int GetLineSpacing(params object[] a);
    public string GetName(params object[] a);
    public bool IsStyleAvailable(params object[] a);
  }
  public struct FontStyle : Enum {
    public const FontStyle Regular;
    public const FontStyle Bold;
    public const FontStyle Italic;
    public const FontStyle Underline;
    public const FontStyle Strikeout;
  }
  public sealed class Graphics : MarshalByRefObject, IDeviceContext {
    public Point RenderingOrigin { get; }
    public RectangleF ClipBounds { get; }
    public RectangleF VisibleClipBounds { get; }
    public bool IsClipEmpty { get; }
    public bool IsVisibleClipEmpty { get; }
    public float DpiX { get; }
    public float DpiY { get; }
    public float PageScale { get; }
    public int TextContrast { get; }
    public void DrawImage(Image a, PointF[] b, RectangleF c, object d, object e, object f);
    public void DrawImage(Image a, Point[] b, Rectangle c, object d, object e, object f);
    public void DrawImage(Image a, PointF[] b, RectangleF c, object d, object e, object f, int g);
    public void DrawImage(Image a, Point[] b, Rectangle c, object d, object e, object f, int g);
    public void DrawImage(Image a, Rectangle b, int c, int d, int e, int f, object g, object h, object i);
    public void DrawImage(Image a, Rectangle b, float c, float d, float e, float f, object g, object h, object i);
    public void DrawImage(Image a, Rectangle b, int c, int d, int e, int f, object g, object h, object i, IntPtr j);
    public void DrawImage(Image a, Rectangle b, float c, float d, float e, float f, object g, object h, object i, IntPtr j);
    public void EnumerateMetafile(object a, Point b, object c);
    public void EnumerateMetafile(object a, PointF b, object c);
    public void EnumerateMetafile(object a, PointF[] b, object c);
    public void EnumerateMetafile(object a, Point[] b, object c);
    public void EnumerateMetafile(object a, Rectangle b, object c);
    public void EnumerateMetafile(object a, RectangleF b, object c);
    public void EnumerateMetafile(object a, Point b, object c, IntPtr d);
    public void EnumerateMetafile(object a, PointF b, object c, IntPtr d);
    public void EnumerateMetafile(object a, PointF[] b, object c, IntPtr d);
    public void EnumerateMetafile(object a, Point[] b, object c, IntPtr d);
    public void EnumerateMetafile(object a, Rectangle b, object c, IntPtr d);
    public void EnumerateMetafile(object a, RectangleF b, object c, IntPtr d);
    public void EnumerateMetafile(object a, Point b, object c, IntPtr d, object e);
    public void EnumerateMetafile(object a, Point b, Rectangle c, object d, object e);
    public void EnumerateMetafile(object a, PointF b, object c, IntPtr d, object e);
    public void EnumerateMetafile(object a, PointF b, RectangleF c, object d, object e);
    public void EnumerateMetafile(object a, PointF[] b, object c, IntPtr d, object e);
    public void EnumerateMetafile(object a, PointF[] b, RectangleF c, object d, object e);
    public void EnumerateMetafile(object a, Point[] b, object c, IntPtr d, object e);
    public void EnumerateMetafile(object a, Point[] b, Rectangle c, object d, object e);
    public void EnumerateMetafile(object a, Rectangle b, object c, IntPtr d, object e);
    public void EnumerateMetafile(object a, Rectangle b, Rectangle c, object d, object e);
    public void EnumerateMetafile(object a, RectangleF b, object c, IntPtr d, object e);
    public void EnumerateMetafile(object a, RectangleF b, RectangleF c, object d, object e);
    public void EnumerateMetafile(object a, Point b, Rectangle c, object d, object e, IntPtr f);
    public void EnumerateMetafile(object a, PointF b, RectangleF c, object d, object e, IntPtr f);
    public void EnumerateMetafile(object a, PointF[] b, RectangleF c, object d, object e, IntPtr f);
    public void EnumerateMetafile(object a, Point[] b, Rectangle c, object d, object e, IntPtr f);
    public void EnumerateMetafile(object a, Rectangle b, Rectangle c, object d, object e, IntPtr f);
    public void EnumerateMetafile(object a, RectangleF b, RectangleF c, object d, object e, IntPtr f);
    public void EnumerateMetafile(object a, Point b, Rectangle c, object d, object e, IntPtr f, object g);
    public void EnumerateMetafile(object a, PointF b, RectangleF c, object d, object e, IntPtr f, object g);
    public void EnumerateMetafile(object a, PointF[] b, RectangleF c, object d, object e, IntPtr f, object g);
    public void EnumerateMetafile(object a, Point[] b, Rectangle c, object d, object e, IntPtr f, object g);
    public void EnumerateMetafile(object a, Rectangle b, Rectangle c, object d, object e, IntPtr f, object g);
    public void EnumerateMetafile(object a, RectangleF b, RectangleF c, object d, object e, IntPtr f, object g);
    public static Graphics FromHdc(params object[] a);
    public static Graphics FromHdcInternal(params object[] a);
    public static Graphics FromHwnd(params object[] a);
    public static Graphics FromHwndInternal(params object[] a);
    public static Graphics FromImage(params object[] a);
    public object GetContextInfo();
    public static IntPtr GetHalftonePalette();
    public IntPtr GetHdc();
    public Color GetNearestColor(params object[] a);
    public bool IsVisible(params object[] a);
    public SizeF MeasureString(string a, Font b);
    public SizeF MeasureString(string a, Font b, int c);
    public SizeF MeasureString(string a, Font b, SizeF c);
    public SizeF MeasureString(string a, Font b, int c, StringFormat d);
    public SizeF MeasureString(string a, Font b, PointF c, StringFormat d);
    public SizeF MeasureString(string a, Font b, SizeF c, StringFormat d);
    public SizeF MeasureString(string a, Font b, SizeF c, StringFormat d, out int e, out int f);
  }
  public interface IDeviceContext : IDisposable {
  }
  public sealed class Icon : MarshalByRefObject, ICloneable, IDisposable, ISerializable {
    public IntPtr Handle { get; }
    public Size Size { get; }
    public int Height { get; }
    public int Width { get; }
    public object Clone();
    public static Icon ExtractAssociatedIcon(params object[] a);
    public static Icon FromHandle(params object[] a);
    public Bitmap ToBitmap();
  }
  public class Image : MarshalByRefObject, ICloneable, IDisposable, ISerializable {
    public Guid[] FrameDimensionsList { get; }
    public Size Size { get; }
    public SizeF PhysicalDimension { get; }
    public float HorizontalResolution { get; }
    public float VerticalResolution { get; }
    public int Flags { get; }
    public int Height { get; }
    public int Width { get; }
    public int[] PropertyIdList { get; }
    public object Tag { get; }
    public object Clone();
    public static Image FromFile(params object[] a);
    public static Bitmap FromHbitmap(params object[] a);
    public static Image FromStream(params object[] a);
    public RectangleF GetBounds(params object[] a);
    public int GetFrameCount(params object[] a);
    public static int GetPixelFormatSize(params object[] a);
    public Image GetThumbnailImage(int a, int b, object c, IntPtr d);
    public static bool IsAlphaPixelFormat(params object[] a);
    public static bool IsCanonicalPixelFormat(params object[] a);
    public static bool IsExtendedPixelFormat(params object[] a);
    public int SelectActiveFrame(params object[] a);
  }
  public sealed class Pen : MarshalByRefObject, ICloneable, IDisposable {
    public Brush Brush { get; }
    public Color Color { get; }
    public float DashOffset { get; }
    public float MiterLimit { get; }
    public float Width { get; }
    public float[] CompoundArray { get; }
    public float[] DashPattern { get; }
    public object Clone();
  }
  public struct Point : ValueType, IEquatable<Point> {
    public static Point Empty;
    public bool IsEmpty { get; }
    public int X { get; }
    public int Y { get; }
    public static Point Add(params object[] a);
    public static Point Ceiling(params object[] a);
    public bool Equals(params object[] a);
    public static Point Round(params object[] a);
    public static Point Subtract(params object[] a);
    public static Point Truncate(params object[] a);
    public static Point operator +(Point a, Size b);
    public static Point operator -(Point a, Size b);
  }
  public struct PointF : ValueType, IEquatable<PointF> {
    public static PointF Empty;
    public bool IsEmpty { get; }
    public float X { get; }
    public float Y { get; }
    public static PointF Add(params object[] a);
    public bool Equals(params object[] a);
    public static PointF Subtract(params object[] a);
    public static PointF operator +(PointF a, Size b);
    public static PointF operator +(PointF a, SizeF b);
    public static PointF operator -(PointF a, Size b);
    public static PointF operator -(PointF a, SizeF b);
  }
  public struct Rectangle : ValueType, IEquatable<Rectangle> {
    public static Rectangle Empty;
    public Point Location { get; }
    public Size Size { get; }
    public bool IsEmpty { get; }
    public int Bottom { get; }
    public int Height { get; }
    public int Left { get; }
    public int Right { get; }
    public int Top { get; }
    public int Width { get; }
    public int X { get; }
    public int Y { get; }
    public static Rectangle Ceiling(params object[] a);
    public bool Contains(params object[] a);
    public bool Equals(params object[] a);
    public static Rectangle FromLTRB(params object[] a);
    public static Rectangle Inflate(Rectangle a, int b, int c);
    public static Rectangle Intersect(Rectangle a, Rectangle b);
    public bool IntersectsWith(params object[] a);
    public static Rectangle Round(params object[] a);
    public static Rectangle Truncate(params object[] a);
    public static Rectangle Union(params object[] a);
  }
  public struct RectangleF : ValueType, IEquatable<RectangleF> {
    public static RectangleF Empty;
    public PointF Location { get; }
    public SizeF Size { get; }
    public bool IsEmpty { get; }
    public float Bottom { get; }
    public float Height { get; }
    public float Left { get; }
    public float Right { get; }
    public float Top { get; }
    public float Width { get; }
    public float X { get; }
    public float Y { get; }
    public bool Contains(params object[] a);
    public bool Equals(params object[] a);
    public static RectangleF FromLTRB(params object[] a);
    public static RectangleF Inflate(RectangleF a, float b, float c);
    public static RectangleF Intersect(RectangleF a, RectangleF b);
    public bool IntersectsWith(params object[] a);
    public static RectangleF Union(params object[] a);
  }
  public struct Size : ValueType, IEquatable<Size> {
    public static Size Empty;
    public bool IsEmpty { get; }
    public int Height { get; }
    public int Width { get; }
    public static Size Add(params object[] a);
    public static Size Ceiling(params object[] a);
    public bool Equals(params object[] a);
    public static Size Round(params object[] a);
    public static Size Subtract(params object[] a);
    public static Size Truncate(params object[] a);
    public static Size operator +(Size a, Size b);
    public static Size operator /(Size a, int b);
    public static SizeF operator /(Size a, float b);
    public static Size operator *(int a, Size b);
    public static Size operator *(Size a, int b);
    public static SizeF operator *(float a, Size b);
    public static SizeF operator *(Size a, float b);
    public static Size operator -(Size a, Size b);
  }
  public struct SizeF : ValueType, IEquatable<SizeF> {
    public static SizeF Empty;
    public bool IsEmpty { get; }
    public float Height { get; }
    public float Width { get; }
    public static SizeF Add(params object[] a);
    public bool Equals(params object[] a);
    public static SizeF Subtract(params object[] a);
    public PointF ToPointF();
    public Size ToSize();
    public static SizeF operator +(SizeF a, SizeF b);
    public static SizeF operator /(SizeF a, float b);
    public static SizeF operator *(float a, SizeF b);
    public static SizeF operator *(SizeF a, float b);
    public static SizeF operator -(SizeF a, SizeF b);
  }
  public sealed class SolidBrush : Brush {
    public Color Color { get; }
  }
  public sealed class StringFormat : MarshalByRefObject, ICloneable, IDisposable {
    public int DigitSubstitutionLanguage { get; }
    public static StringFormat GenericDefault { get; }
    public static StringFormat GenericTypographic { get; }
    public object Clone();
    public float[] GetTabStops(out float a);
  }
}
namespace System.Globalization {
  public class Calendar : ICloneable {
    public static int CurrentEra;
    public DateTime MaxSupportedDateTime { get; }
    public DateTime MinSupportedDateTime { get; }
    public bool IsReadOnly { get; }
    public int TwoDigitYearMax { get; }
    public int[] Eras { get; }
    public DateTime AddDays(params object[] a);
    public DateTime AddHours(params object[] a);
    public DateTime AddMilliseconds(params object[] a);
    public DateTime AddMinutes(params object[] a);
    public DateTime AddMonths(params object[] a);
    public DateTime AddSeconds(params object[] a);
    public DateTime AddWeeks(params object[] a);
    public DateTime AddYears(params object[] a);
    public object Clone();
    public int GetDayOfMonth(params object[] a);
    public DayOfWeek GetDayOfWeek(params object[] a);
    public int GetDayOfYear(params object[] a);
    public int GetDaysInMonth(params object[] a);
    public int GetDaysInYear(params object[] a);
    public int GetEra(params object[] a);
    public int GetHour(params object[] a);
    public int GetLeapMonth(params object[] a);
    public double GetMilliseconds(params object[] a);
    public int GetMinute(params object[] a);
    public int GetMonth(params object[] a);
    public int GetMonthsInYear(params object[] a);
    public int GetSecond(params object[] a);
    public int GetWeekOfYear(params object[] a);
    public int GetYear(params object[] a);
    public bool IsLeapDay(params object[] a);
    public bool IsLeapMonth(params object[] a);
    public bool IsLeapYear(params object[] a);
    public static Calendar ReadOnly(params object[] a);
    public DateTime ToDateTime(params object[] a);
    public int ToFourDigitYear(params object[] a);
  }
  public class CharUnicodeInfo {
    public static int GetDecimalDigitValue(params object[] a);
    public static int GetDigitValue(params object[] a);
    public static double GetNumericValue(params object[] a);
    public static UnicodeCategory GetUnicodeCategory(params object[] a);
  }
  public class CompareInfo : IDeserializationCallback {
    public int LCID { get; }
    public string Name { get; }
    public int Compare(params object[] a);
    public static CompareInfo GetCompareInfo(params object[] a);
    public int GetHashCode(params object[] a);
    public int IndexOf(params object[] a);
    public bool IsPrefix(params object[] a);
    public static bool IsSortable(params object[] a);
    public bool IsSuffix(params object[] a);
    public int LastIndexOf(params object[] a);
  }
  public class CultureInfo : ICloneable, IFormatProvider {
    public Calendar Calendar { get; }
    public Calendar[] OptionalCalendars { get; }
    public CompareInfo CompareInfo { get; }
    public CultureInfo Parent { get; }
    public DateTimeFormatInfo DateTimeFormat { get; }
    public NumberFormatInfo NumberFormat { get; }
    public TextInfo TextInfo { get; }
    public bool IsNeutralCulture { get; }
    public bool IsReadOnly { get; }
    public bool UseUserOverride { get; }
    public int KeyboardLayoutId { get; }
    public int LCID { get; }
    public static CultureInfo CurrentCulture { get; }
    public static CultureInfo CurrentUICulture { get; }
    public static CultureInfo DefaultThreadCurrentCulture { get; }
    public static CultureInfo DefaultThreadCurrentUICulture { get; }
    public static CultureInfo InstalledUICulture { get; }
    public static CultureInfo InvariantCulture { get; }
    public string DisplayName { get; }
    public string EnglishName { get; }
    public string IetfLanguageTag { get; }
    public string Name { get; }
    public string NativeName { get; }
    public string ThreeLetterISOLanguageName { get; }
    public string ThreeLetterWindowsLanguageName { get; }
    public string TwoLetterISOLanguageName { get; }
    public object Clone();
    public static CultureInfo CreateSpecificCulture(params object[] a);
    public CultureInfo GetConsoleFallbackUICulture();
    public static CultureInfo GetCultureInfo(params object[] a);
    public static CultureInfo GetCultureInfoByIetfLanguageTag(params object[] a);
    public static CultureInfo[] GetCultures(params object[] a);
    public object GetFormat(params object[] a);
    public static CultureInfo ReadOnly(params object[] a);
  }
  public sealed class DateTimeFormatInfo : ICloneable, IFormatProvider {
    public Calendar Calendar { get; }
    public DayOfWeek FirstDayOfWeek { get; }
    public bool IsReadOnly { get; }
    public static DateTimeFormatInfo CurrentInfo { get; }
    public static DateTimeFormatInfo InvariantInfo { get; }
    public string AMDesignator { get; }
    public string DateSeparator { get; }
    public string FullDateTimePattern { get; }
    public string LongDatePattern { get; }
    public string LongTimePattern { get; }
    public string MonthDayPattern { get; }
    public string NativeCalendarName { get; }
    public string PMDesignator { get; }
    public string RFC1123Pattern { get; }
    public string ShortDatePattern { get; }
    public string ShortTimePattern { get; }
    public string SortableDateTimePattern { get; }
    public string TimeSeparator { get; }
    public string UniversalSortableDateTimePattern { get; }
    public string YearMonthPattern { get; }
    public string[] AbbreviatedDayNames { get; }
    public string[] AbbreviatedMonthGenitiveNames { get; }
    public string[] AbbreviatedMonthNames { get; }
    public string[] DayNames { get; }
    public string[] MonthGenitiveNames { get; }
    public string[] MonthNames { get; }
    public string[] ShortestDayNames { get; }
    public object Clone();
    public string GetAbbreviatedDayName(params object[] a);
    public string GetAbbreviatedEraName(params object[] a);
    public string GetAbbreviatedMonthName(params object[] a);
    public string[] GetAllDateTimePatterns(params object[] a);
    public string GetDayName(params object[] a);
    public int GetEra(params object[] a);
    public string GetEraName(params object[] a);
    public object GetFormat(params object[] a);
    public static DateTimeFormatInfo GetInstance(params object[] a);
    public string GetMonthName(params object[] a);
    public string GetShortestDayName(params object[] a);
    public static DateTimeFormatInfo ReadOnly(params object[] a);
  }
  public struct DateTimeStyles : Enum {
    public const DateTimeStyles None;
    public const DateTimeStyles AllowLeadingWhite;
    public const DateTimeStyles AllowTrailingWhite;
    public const DateTimeStyles AllowInnerWhite;
    public const DateTimeStyles AllowWhiteSpaces;
    public const DateTimeStyles NoCurrentDateDefault;
    public const DateTimeStyles AdjustToUniversal;
    public const DateTimeStyles AssumeLocal;
    public const DateTimeStyles AssumeUniversal;
    public const DateTimeStyles RoundtripKind;
  }
  public sealed class NumberFormatInfo : ICloneable, IFormatProvider {
    public bool IsReadOnly { get; }
    public int CurrencyDecimalDigits { get; }
    public int CurrencyNegativePattern { get; }
    public int CurrencyPositivePattern { get; }
    public int NumberDecimalDigits { get; }
    public int NumberNegativePattern { get; }
    public int PercentDecimalDigits { get; }
    public int PercentNegativePattern { get; }
    public int PercentPositivePattern { get; }
    public int[] CurrencyGroupSizes { get; }
    public int[] NumberGroupSizes { get; }
    public int[] PercentGroupSizes { get; }
    public static NumberFormatInfo CurrentInfo { get; }
    public static NumberFormatInfo InvariantInfo { get; }
    public string CurrencyDecimalSeparator { get; }
    public string CurrencyGroupSeparator { get; }
    public string CurrencySymbol { get; }
    public string NaNSymbol { get; }
    public string NegativeInfinitySymbol { get; }
    public string NegativeSign { get; }
    public string NumberDecimalSeparator { get; }
    public string NumberGroupSeparator { get; }
    public string PerMilleSymbol { get; }
    public string PercentDecimalSeparator { get; }
    public string PercentGroupSeparator { get; }
    public string PercentSymbol { get; }
    public string PositiveInfinitySymbol { get; }
    public string PositiveSign { get; }
    public string[] NativeDigits { get; }
    public object Clone();
    public object GetFormat(params object[] a);
    public static NumberFormatInfo GetInstance(params object[] a);
    public static NumberFormatInfo ReadOnly(params object[] a);
  }
  public struct NumberStyles : Enum {
    public const NumberStyles None;
    public const NumberStyles AllowLeadingWhite;
    public const NumberStyles AllowTrailingWhite;
    public const NumberStyles AllowLeadingSign;
    public const NumberStyles Integer;
    public const NumberStyles AllowTrailingSign;
    public const NumberStyles AllowParentheses;
    public const NumberStyles AllowDecimalPoint;
    public const NumberStyles AllowThousands;
    public const NumberStyles Number;
    public const NumberStyles AllowExponent;
    public const NumberStyles Float;
    public const NumberStyles AllowCurrencySymbol;
    public const NumberStyles Currency;
    public const NumberStyles Any;
    public const NumberStyles AllowHexSpecifier;
    public const NumberStyles HexNumber;
  }
  public class TextInfo : ICloneable, IDeserializationCallback {
    public bool IsReadOnly { get; }
    public bool IsRightToLeft { get; }
    public int ANSICodePage { get; }
    public int EBCDICCodePage { get; }
    public int LCID { get; }
    public int MacCodePage { get; }
    public int OEMCodePage { get; }
    public string CultureName { get; }
    public string ListSeparator { get; }
    public object Clone();
    public static TextInfo ReadOnly(params object[] a);
    public char ToLower(char a);
    public string ToLower(string a);
    public string ToTitleCase(params object[] a);
    public char ToUpper(char a);
    public string ToUpper(string a);
  }
  public struct UnicodeCategory : Enum {
    public const UnicodeCategory UppercaseLetter;
    public const UnicodeCategory LowercaseLetter;
    public const UnicodeCategory TitlecaseLetter;
    public const UnicodeCategory ModifierLetter;
    public const UnicodeCategory OtherLetter;
    public const UnicodeCategory NonSpacingMark;
    public const UnicodeCategory SpacingCombiningMark;
    public const UnicodeCategory EnclosingMark;
    public const UnicodeCategory DecimalDigitNumber;
    public const UnicodeCategory LetterNumber;
    public const UnicodeCategory OtherNumber;
    public const UnicodeCategory SpaceSeparator;
    public const UnicodeCategory LineSeparator;
    public const UnicodeCategory ParagraphSeparator;
    public const UnicodeCategory Control;
    public const UnicodeCategory Format;
    public const UnicodeCategory Surrogate;
    public const UnicodeCategory PrivateUse;
    public const UnicodeCategory ConnectorPunctuation;
    public const UnicodeCategory DashPunctuation;
    public const UnicodeCategory OpenPunctuation;
    public const UnicodeCategory ClosePunctuation;
    public const UnicodeCategory InitialQuotePunctuation;
    public const UnicodeCategory FinalQuotePunctuation;
    public const UnicodeCategory OtherPunctuation;
    public const UnicodeCategory MathSymbol;
    public const UnicodeCategory CurrencySymbol;
    public const UnicodeCategory ModifierSymbol;
    public const UnicodeCategory OtherSymbol;
    public const UnicodeCategory OtherNotAssigned;
  }
}
namespace System.IO {
  public class BinaryReader : IDisposable {
    public Stream BaseStream { get; }
    public int PeekChar();
    public int Read(params object[] a);
    public bool ReadBoolean();
    public byte ReadByte();
    public byte[] ReadBytes(params object[] a);
    public char ReadChar();
    public char[] ReadChars(params object[] a);
    public decimal ReadDecimal();
    public double ReadDouble();
    public short ReadInt16();
    public int ReadInt32();
    public long ReadInt64();
    public sbyte ReadSByte();
    public float ReadSingle();
    public string ReadString();
    public ushort ReadUInt16();
    public uint ReadUInt32();
    public ulong ReadUInt64();
  }
  public class BinaryWriter : IAsyncDisposable, IDisposable {
    public static BinaryWriter Null;
    public Stream BaseStream { get; }
    public long Seek(params object[] a);
  }
  public sealed class BufferedStream : Stream {
    public Stream UnderlyingStream { get; }
    public int BufferSize { get; }
  }
  public class Directory {
    public static DirectoryInfo CreateDirectory(params object[] a);
    public static IEnumerable<string> EnumerateDirectories(params object[] a);
    public static IEnumerable<string> EnumerateFileSystemEntries(params object[] a);
    public static IEnumerable<string> EnumerateFiles(params object[] a);
    public static bool Exists(params object[] a);
    public static DateTime GetCreationTime(params object[] a);
    public static DateTime GetCreationTimeUtc(params object[] a);
    public static string GetCurrentDirectory();
    public static string[] GetDirectories(params object[] a);
    public static string GetDirectoryRoot(params object[] a);
    public static string[] GetFileSystemEntries(params object[] a);
    public static string[] GetFiles(params object[] a);
    public static DateTime GetLastAccessTime(params object[] a);
    public static DateTime GetLastAccessTimeUtc(params object[] a);
    public static DateTime GetLastWriteTime(params object[] a);
    public static DateTime GetLastWriteTimeUtc(params object[] a);
    public static string[] GetLogicalDrives();
    public static DirectoryInfo GetParent(params object[] a);
  }
  public sealed class DirectoryInfo : FileSystemInfo {
    public DirectoryInfo Parent { get; }
    public DirectoryInfo Root { get; }
    public DirectoryInfo CreateSubdirectory(params object[] a);
    public IEnumerable<DirectoryInfo> EnumerateDirectories(params object[] a);
    public IEnumerable<FileSystemInfo> EnumerateFileSystemInfos(params object[] a);
    public IEnumerable<FileInfo> EnumerateFiles(params object[] a);
    public DirectoryInfo[] GetDirectories(params object[] a);
    public FileSystemInfo[] GetFileSystemInfos(params object[] a);
    public FileInfo[] GetFiles(params object[] a);
  }
  public class DirectoryNotFoundException : IOException {
  }
  public sealed class DriveInfo : ISerializable {
    public DirectoryInfo RootDirectory { get; }
    public bool IsReady { get; }
    public long AvailableFreeSpace { get; }
    public long TotalFreeSpace { get; }
    public long TotalSize { get; }
    public string DriveFormat { get; }
    public string Name { get; }
    public string VolumeLabel { get; }
    public static DriveInfo[] GetDrives();
  }
  public class EndOfStreamException : IOException {
  }
  public class File {
    public static Task AppendAllLinesAsync(params object[] a);
    public static Task AppendAllTextAsync(params object[] a);
    public static StreamWriter AppendText(params object[] a);
    public static FileStream Create(params object[] a);
    public static StreamWriter CreateText(params object[] a);
    public static bool Exists(params object[] a);
    public static FileAttributes GetAttributes(params object[] a);
    public static DateTime GetCreationTime(params object[] a);
    public static DateTime GetCreationTimeUtc(params object[] a);
    public static DateTime GetLastAccessTime(params object[] a);
    public static DateTime GetLastAccessTimeUtc(params object[] a);
    public static DateTime GetLastWriteTime(params object[] a);
    public static DateTime GetLastWriteTimeUtc(params object[] a);
    public static FileStream Open(params object[] a);
    public static FileStream OpenRead(params object[] a);
    public static StreamReader OpenText(params object[] a);
    public static FileStream OpenWrite(params object[] a);
    public static byte[] ReadAllBytes(params object[] a);
    public static Task<byte[]> ReadAllBytesAsync(params object[] a);
    public static string[] ReadAllLines(params object[] a);
    public static Task<string[]> ReadAllLinesAsync(params object[] a);
    public static string ReadAllText(params object[] a);
    public static Task<string> ReadAllTextAsync(params object[] a);
    public static IEnumerable<string> ReadLines(params object[] a);
    public static Task WriteAllBytesAsync(params object[] a);
    public static Task WriteAllLinesAsync(params object[] a);
    public static Task WriteAllTextAsync(params object[] a);
  }
  public struct FileAccess : Enum {
    public const FileAccess Read;
    public const FileAccess Write;
    public const FileAccess ReadWrite;
  }
  public struct FileAttributes : Enum {
    public const FileAttributes ReadOnly;
    public const FileAttributes Hidden;
    public const FileAttributes System;
    public const FileAttributes Directory;
    public const FileAttributes Archive;
    public const FileAttributes Device;
    public const FileAttributes Normal;
    public const FileAttributes Temporary;
    public const FileAttributes SparseFile;
    public const FileAttributes ReparsePoint;
    public const FileAttributes Compressed;
    public const FileAttributes Offline;
    public const FileAttributes NotContentIndexed;
    public const FileAttributes Encrypted;
    public const FileAttributes IntegrityStream;
    public const FileAttributes NoScrubData;
  }
  public sealed class FileInfo : FileSystemInfo {
    public DirectoryInfo Directory { get; }
    public bool IsReadOnly { get; }
    public long Length { get; }
    public string DirectoryName { get; }
    public StreamWriter AppendText();
    public FileInfo CopyTo(params object[] a);
    public FileStream Create();
    public StreamWriter CreateText();
    public FileStream Open(params object[] a);
    public FileStream OpenRead();
    public StreamReader OpenText();
    public FileStream OpenWrite();
    public FileInfo Replace(params object[] a);
  }
  public struct FileMode : Enum {
    public const FileMode CreateNew;
    public const FileMode Create;
    public const FileMode Open;
    public const FileMode OpenOrCreate;
    public const FileMode Truncate;
    public const FileMode Append;
  }
  public class FileNotFoundException : IOException {
    public string FileName { get; }
    public string FusionLog { get; }
  }
  public struct FileShare : Enum {
    public const FileShare None;
    public const FileShare Read;
    public const FileShare Write;
    public const FileShare ReadWrite;
    public const FileShare Delete;
    public const FileShare Inheritable;
  }
  public class FileStream : Stream {
    public bool IsAsync { get; }
    public string Name { get; }
  }
  public class FileSystemInfo : MarshalByRefObject, ISerializable {
    public DateTime CreationTime { get; }
    public DateTime CreationTimeUtc { get; }
    public DateTime LastAccessTime { get; }
    public DateTime LastAccessTimeUtc { get; }
    public DateTime LastWriteTime { get; }
    public DateTime LastWriteTimeUtc { get; }
    public FileAttributes Attributes { get; }
    public bool Exists { get; }
    public string Extension { get; }
    public string FullName { get; }
    public string Name { get; }
  }
  public class IOException : SystemException {
  }
  public class MemoryStream : Stream {
    public int Capacity { get; }
    public byte[] GetBuffer();
    public byte[] ToArray();
    public bool TryGetBuffer(out ArraySegment<byte> a);
  }
  public class Path {
    public static char AltDirectorySeparatorChar;
    public static char DirectorySeparatorChar;
    public static char PathSeparator;
    public static char VolumeSeparatorChar;
    public static string ChangeExtension(params object[] a);
    public static string Combine(params object[] a);
    public static string GetDirectoryName(params object[] a);
    public static string GetExtension(params object[] a);
    public static string GetFileName(params object[] a);
    public static string GetFileNameWithoutExtension(params object[] a);
    public static string GetFullPath(params object[] a);
    public static char[] GetInvalidFileNameChars();
    public static char[] GetInvalidPathChars();
    public static string GetPathRoot(params object[] a);
    public static string GetRandomFileName();
    public static string GetRelativePath(params object[] a);
    public static string GetTempFileName();
    public static string GetTempPath();
    public static bool HasExtension(params object[] a);
    public static bool IsPathFullyQualified(params object[] a);
    public static bool IsPathRooted(params object[] a);
    public static string Join(params object[] a);
    public static bool TryJoin(object a, object b, object c, out int d);
    public static bool TryJoin(object a, object b, object c, object d, out int e);
  }
  public class PathTooLongException : IOException {
  }
  public struct SearchOption : Enum {
    public const SearchOption TopDirectoryOnly;
    public const SearchOption AllDirectories;
  }
  public struct SeekOrigin : Enum {
    public const SeekOrigin Begin;
    public const SeekOrigin Current;
    public const SeekOrigin End;
  }
  public class Stream : MarshalByRefObject, IAsyncDisposable, IDisposable {
    public static Stream Null;
    public bool CanRead { get; }
    public bool CanSeek { get; }
    public bool CanTimeout { get; }
    public bool CanWrite { get; }
    public int ReadTimeout { get; }
    public int WriteTimeout { get; }
    public long Length { get; }
    public long Position { get; }
    public IAsyncResult BeginRead(byte[] a, int b, int c, AsyncCallback d, object e);
    public IAsyncResult BeginWrite(byte[] a, int b, int c, AsyncCallback d, object e);
    public Task CopyToAsync(params object[] a);
    public int EndRead(params object[] a);
    public Task FlushAsync(params object[] a);
    public int Read(params object[] a);
    public Task<int> ReadAsync(params object[] a);
    public int ReadByte();
    public long Seek(params object[] a);
    public static Stream Synchronized(params object[] a);
    public Task WriteAsync(params object[] a);
  }
  public class StreamReader : TextReader {
    public static StreamReader Null;
    public Encoding CurrentEncoding { get; }
    public Stream BaseStream { get; }
    public bool EndOfStream { get; }
  }
  public class StreamWriter : TextWriter {
    public static StreamWriter Null;
    public Stream BaseStream { get; }
    public bool AutoFlush { get; }
  }
  public class StringReader : TextReader {
  }
  public class StringWriter : TextWriter {
    public StringBuilder GetStringBuilder();
  }
  public class TextReader : MarshalByRefObject, IDisposable {
    public static TextReader Null;
    public int Peek();
    public int Read(params object[] a);
    public Task<int> ReadAsync(params object[] a);
    public int ReadBlock(params object[] a);
    public Task<int> ReadBlockAsync(params object[] a);
    public string ReadLine();
    public Task<string> ReadLineAsync();
    public string ReadToEnd();
    public Task<string> ReadToEndAsync();
    public static TextReader Synchronized(params object[] a);
  }
  public class TextWriter : MarshalByRefObject, IAsyncDisposable, IDisposable {
    public static TextWriter Null;
    public Encoding Encoding { get; }
    public IFormatProvider FormatProvider { get; }
    public string NewLine { get; }
    public Task FlushAsync();
    public static TextWriter Synchronized(params object[] a);
    public Task WriteAsync(params object[] a);
    public Task WriteLineAsync(params object[] a);
  }
}
namespace System.Linq {
  public interface IGrouping<TKey, TElement> : IEnumerable<TElement> {
    public TKey Key { get; }
  }
  public interface ILookup<TKey, TElement> : IEnumerable<IGrouping<TKey, TElement>> {
    public IEnumerable<TElement> this[TKey a] { get; }
    public int Count { get; }
    public bool Contains(TKey a);
  }
  public interface IOrderedEnumerable<TElement> : IEnumerable<TElement> {
    public IOrderedEnumerable<TElement> CreateOrderedEnumerable<TKey>(Func<TElement, TKey> a, IComparer<TKey> b, bool c);
  }
  public interface IQueryable : IEnumerable {
    public Type ElementType { get; }
  }
  public interface IQueryable<T> : IEnumerable<T>, IQueryable {
  }
}
namespace System.Net {
  public sealed class Cookie {
    public DateTime Expires { get; }
    public DateTime TimeStamp { get; }
    public Uri CommentUri { get; }
    public bool Discard { get; }
    public bool Expired { get; }
    public bool HttpOnly { get; }
    public bool Secure { get; }
    public int Version { get; }
    public string Comment { get; }
    public string Domain { get; }
    public string Name { get; }
    public string Path { get; }
    public string Port { get; }
    public string Value { get; }
  }
  public class CookieContainer {
    public static int DefaultCookieLengthLimit;
    public static int DefaultCookieLimit;
    public static int DefaultPerDomainCookieLimit;
    public int Capacity { get; }
    public int Count { get; }
    public int MaxCookieSize { get; }
    public int PerDomainCapacity { get; }
    public string GetCookieHeader(params object[] a);
  }
  public class Dns {
    public static IAsyncResult BeginGetHostAddresses(string a, AsyncCallback b, object c);
    public static IAsyncResult BeginGetHostEntry(IPAddress a, AsyncCallback b, object c);
    public static IAsyncResult BeginGetHostEntry(string a, AsyncCallback b, object c);
    public static IPAddress[] EndGetHostAddresses(params object[] a);
    public static IPHostEntry EndGetHostEntry(params object[] a);
    public static IPAddress[] GetHostAddresses(params object[] a);
    public static Task<IPAddress[]> GetHostAddressesAsync(params object[] a);
    public static IPHostEntry GetHostEntry(params object[] a);
    public static Task<IPHostEntry> GetHostEntryAsync(params object[] a);
    public static string GetHostName();
  }
  public class EndPoint {
    public AddressFamily AddressFamily { get; }
    public EndPoint Create(params object[] a);
  }
  public struct HttpStatusCode : Enum {
    public const HttpStatusCode Continue;
    public const HttpStatusCode SwitchingProtocols;
    public const HttpStatusCode Processing;
    public const HttpStatusCode EarlyHints;
    public const HttpStatusCode OK;
    public const HttpStatusCode Created;
    public const HttpStatusCode Accepted;
    public const HttpStatusCode NonAuthoritativeInformation;
    public const HttpStatusCode NoContent;
    public const HttpStatusCode ResetContent;
    public const HttpStatusCode PartialContent;
    public const HttpStatusCode MultiStatus;
    public const HttpStatusCode AlreadyReported;
    public const HttpStatusCode IMUsed;
    public const HttpStatusCode MultipleChoices;
    public const HttpStatusCode Ambiguous;
    public const HttpStatusCode MovedPermanently;
    public const HttpStatusCode Moved;
    public const HttpStatusCode Found;
    public const HttpStatusCode Redirect;
    public const HttpStatusCode SeeOther;
    public const HttpStatusCode RedirectMethod;
    public const HttpStatusCode NotModified;
    public const HttpStatusCode UseProxy;
    public const HttpStatusCode Unused;
    public const HttpStatusCode TemporaryRedirect;
    public const HttpStatusCode RedirectKeepVerb;
    public const HttpStatusCode PermanentRedirect;
    public const HttpStatusCode BadRequest;
    public const HttpStatusCode Unauthorized;
    public const HttpStatusCode PaymentRequired;
    public const HttpStatusCode Forbidden;
    public const HttpStatusCode NotFound;
    public const HttpStatusCode MethodNotAllowed;
    public const HttpStatusCode NotAcceptable;
    public const HttpStatusCode ProxyAuthenticationRequired;
    public const HttpStatusCode RequestTimeout;
    public const HttpStatusCode Conflict;
    public const HttpStatusCode Gone;
    public const HttpStatusCode LengthRequired;
    public const HttpStatusCode PreconditionFailed;
    public const HttpStatusCode RequestEntityTooLarge;
    public const HttpStatusCode RequestUriTooLong;
    public const HttpStatusCode UnsupportedMediaType;
    public const HttpStatusCode RequestedRangeNotSatisfiable;
    public const HttpStatusCode ExpectationFailed;
    public const HttpStatusCode MisdirectedRequest;
    public const HttpStatusCode UnprocessableEntity;
    public const HttpStatusCode Locked;
    public const HttpStatusCode FailedDependency;
    public const HttpStatusCode UpgradeRequired;
    public const HttpStatusCode PreconditionRequired;
    public const HttpStatusCode TooManyRequests;
    public const HttpStatusCode RequestHeaderFieldsTooLarge;
    public const HttpStatusCode UnavailableForLegalReasons;
    public const HttpStatusCode InternalServerError;
    public const HttpStatusCode NotImplemented;
    public const HttpStatusCode BadGateway;
    public const HttpStatusCode ServiceUnavailable;
    public const HttpStatusCode GatewayTimeout;
    public const HttpStatusCode HttpVersionNotSupported;
    public const HttpStatusCode VariantAlsoNegotiates;
    public const HttpStatusCode InsufficientStorage;
    public const HttpStatusCode LoopDetected;
    public const HttpStatusCode NotExtended;
    public const HttpStatusCode NetworkAuthenticationRequired;
  }
  public class HttpWebRequest : WebRequest {
    public CookieContainer CookieContainer { get; }
    public DateTime Date { get; }
    public DateTime IfModifiedSince { get; }
    public Uri Address { get; }
    public Version ProtocolVersion { get; }
    public bool AllowAutoRedirect { get; }
    public bool AllowReadStreamBuffering { get; }
    public bool AllowWriteStreamBuffering { get; }
    public bool HaveResponse { get; }
    public bool KeepAlive { get; }
    public bool Pipelined { get; }
    public bool SendChunked { get; }
    public bool SupportsCookieContainer { get; }
    public bool UnsafeAuthenticatedConnectionSharing { get; }
    public int ContinueTimeout { get; }
    public int MaximumAutomaticRedirections { get; }
    public int MaximumResponseHeadersLength { get; }
    public int ReadWriteTimeout { get; }
    public static int DefaultMaximumErrorResponseLength { get; }
    public static int DefaultMaximumResponseHeadersLength { get; }
    public string Accept { get; }
    public string Connection { get; }
    public string Expect { get; }
    public string Host { get; }
    public string MediaType { get; }
    public string Referer { get; }
    public string TransferEncoding { get; }
    public string UserAgent { get; }
    public Stream EndGetRequestStream(IAsyncResult a, out object b);
    public Stream GetRequestStream(out object a);
  }
  public class HttpWebResponse : WebResponse {
    public DateTime LastModified { get; }
    public HttpStatusCode StatusCode { get; }
    public Version ProtocolVersion { get; }
    public string CharacterSet { get; }
    public string ContentEncoding { get; }
    public string Method { get; }
    public string Server { get; }
    public string StatusDescription { get; }
    public string GetResponseHeader(params object[] a);
  }
  public interface ICredentials {
  }
  public interface ICredentialsByHost {
  }
  public class IPAddress {
    public static IPAddress Any;
    public static IPAddress Broadcast;
    public static IPAddress IPv6Any;
    public static IPAddress IPv6Loopback;
    public static IPAddress IPv6None;
    public static IPAddress Loopback;
    public static IPAddress None;
    public AddressFamily AddressFamily { get; }
    public bool IsIPv4MappedToIPv6 { get; }
    public bool IsIPv6LinkLocal { get; }
    public bool IsIPv6Multicast { get; }
    public bool IsIPv6SiteLocal { get; }
    public bool IsIPv6Teredo { get; }
    public long ScopeId { get; }
    public byte[] GetAddressBytes();
    public static short HostToNetworkOrder(short a);
    public static int HostToNetworkOrder(int a);
    public static long HostToNetworkOrder(long a);
    public static bool IsLoopback(params object[] a);
    public IPAddress MapToIPv4();
    public IPAddress MapToIPv6();
    public static short NetworkToHostOrder(short a);
    public static int NetworkToHostOrder(int a);
    public static long NetworkToHostOrder(long a);
    public static IPAddress Parse(params object[] a);
    public bool TryFormat(object a, out int b);
    public static bool TryParse(object a, out IPAddress b);
    public static bool TryParse(string a, out IPAddress b);
    public bool TryWriteBytes(object a, out int b);
  }
  public class IPEndPoint : EndPoint {
    public static int MaxPort;
    public static int MinPort;
    public IPAddress Address { get; }
    public int Port { get; }
  }
  public class IPHostEntry {
    public IPAddress[] AddressList { get; }
    public string HostName { get; }
    public string[] Aliases { get; }
  }
  public class NetworkCredential : ICredentials, ICredentialsByHost {
    public string Domain { get; }
    public string Password { get; }
    public string UserName { get; }
    public NetworkCredential GetCredential(params object[] a);
  }
  public class WebClient : Component {
    public Encoding Encoding { get; }
    public ICredentials Credentials { get; }
    public NameValueCollection QueryString { get; }
    public WebHeaderCollection Headers { get; }
    public WebHeaderCollection ResponseHeaders { get; }
    public bool IsBusy { get; }
    public bool UseDefaultCredentials { get; }
    public string BaseAddress { get; }
    public byte[] DownloadData(params object[] a);
    public Task<byte[]> DownloadDataTaskAsync(params object[] a);
    public Task DownloadFileTaskAsync(params object[] a);
    public string DownloadString(params object[] a);
    public Task<string> DownloadStringTaskAsync(params object[] a);
    public Stream OpenRead(params object[] a);
    public Task<Stream> OpenReadTaskAsync(params object[] a);
    public Stream OpenWrite(params object[] a);
    public Task<Stream> OpenWriteTaskAsync(params object[] a);
    public byte[] UploadData(params object[] a);
    public Task<byte[]> UploadDataTaskAsync(params object[] a);
    public byte[] UploadFile(params object[] a);
    public Task<byte[]> UploadFileTaskAsync(params object[] a);
    public string UploadString(params object[] a);
    public Task<string> UploadStringTaskAsync(params object[] a);
    public byte[] UploadValues(params object[] a);
    public Task<byte[]> UploadValuesTaskAsync(params object[] a);
  }
  public class WebException : InvalidOperationException {
    public WebResponse Response { get; }
  }
  public class WebHeaderCollection : NameValueCollection {
    public string this[object a] { get; }
    public static bool IsRestricted(params object[] a);
    public byte[] ToByteArray();
  }
  public class WebRequest : MarshalByRefObject, ISerializable {
    public ICredentials Credentials { get; }
    public Uri RequestUri { get; }
    public WebHeaderCollection Headers { get; }
    public bool PreAuthenticate { get; }
    public bool UseDefaultCredentials { get; }
    public int Timeout { get; }
    public long ContentLength { get; }
    public string ConnectionGroupName { get; }
    public string ContentType { get; }
    public string Method { get; }
    public IAsyncResult BeginGetRequestStream(AsyncCallback a, object b);
    public IAsyncResult BeginGetResponse(AsyncCallback a, object b);
    public static WebRequest Create(params object[] a);
    public static WebRequest CreateDefault(params object[] a);
    public static HttpWebRequest CreateHttp(params object[] a);
    public Stream EndGetRequestStream(params object[] a);
    public WebResponse EndGetResponse(params object[] a);
    public Stream GetRequestStream();
    public Task<Stream> GetRequestStreamAsync();
    public WebResponse GetResponse();
    public Task<WebResponse> GetResponseAsync();
    public static bool RegisterPrefix(params object[] a);
  }
  public class WebResponse : MarshalByRefObject, IDisposable, ISerializable {
    public Uri ResponseUri { get; }
    public WebHeaderCollection Headers { get; }
    public bool IsFromCache { get; }
    public bool IsMutuallyAuthenticated { get; }
    public bool SupportsHeaders { get; }
    public long ContentLength { get; }
    public string ContentType { get; }
    public Stream GetResponseStream();
  }
}
namespace System.Net.Http {
  public class ByteArrayContent : HttpContent {
  }
  public class HttpClient : HttpMessageInvoker {
    public TimeSpan Timeout { get; }
    public Uri BaseAddress { get; }
    public long MaxResponseContentBufferSize { get; }
    public Task<HttpResponseMessage> DeleteAsync(params object[] a);
    public Task<HttpResponseMessage> GetAsync(params object[] a);
    public Task<byte[]> GetByteArrayAsync(params object[] a);
    public Task<Stream> GetStreamAsync(params object[] a);
    public Task<string> GetStringAsync(params object[] a);
    public Task<HttpResponseMessage> PatchAsync(params object[] a);
    public Task<HttpResponseMessage> PostAsync(params object[] a);
    public Task<HttpResponseMessage> PutAsync(params object[] a);
    public Task<HttpResponseMessage> SendAsync(params object[] a);
  }
  public class HttpContent : IDisposable {
    public Task CopyToAsync(params object[] a);
    public Task LoadIntoBufferAsync(params object[] a);
    public Task<byte[]> ReadAsByteArrayAsync();
    public Task<Stream> ReadAsStreamAsync();
    public Task<string> ReadAsStringAsync();
  }
  public class HttpMessageHandler : IDisposable {
  }
  public class HttpMessageInvoker : IDisposable {
  }
  public class HttpMethod : IEquatable<HttpMethod> {
    public static HttpMethod Delete { get; }
    public static HttpMethod Get { get; }
    public static HttpMethod Head { get; }
    public static HttpMethod Options { get; }
    public static HttpMethod Patch { get; }
    public static HttpMethod Post { get; }
    public static HttpMethod Put { get; }
    public static HttpMethod Trace { get; }
    public string Method { get; }
    public bool Equals(params object[] a);
  }
  public class HttpRequestMessage : IDisposable {
    public HttpContent Content { get; }
    public HttpMethod Method { get; }
    public IDictionary<string, object> Properties { get; }
    public Uri RequestUri { get; }
    public Version Version { get; }
  }
  public class HttpResponseMessage : IDisposable {
    public HttpContent Content { get; }
    public HttpRequestMessage RequestMessage { get; }
    public HttpStatusCode StatusCode { get; }
    public Version Version { get; }
    public bool IsSuccessStatusCode { get; }
    public string ReasonPhrase { get; }
    public HttpResponseMessage EnsureSuccessStatusCode();
  }
  public class StringContent : ByteArrayContent {
  }
}
namespace System.Net.Sockets {
  public struct AddressFamily : Enum {
    public const AddressFamily Unspecified;
    public const AddressFamily Unix;
    public const AddressFamily InterNetwork;
    public const AddressFamily ImpLink;
    public const AddressFamily Pup;
    public const AddressFamily Chaos;
    public const AddressFamily NS;
    public const AddressFamily Ipx;
    public const AddressFamily Iso;
    public const AddressFamily Osi;
    public const AddressFamily Ecma;
    public const AddressFamily DataKit;
    public const AddressFamily Ccitt;
    public const AddressFamily Sna;
    public const AddressFamily DecNet;
    public const AddressFamily DataLink;
    public const AddressFamily Lat;
    public const AddressFamily HyperChannel;
    public const AddressFamily AppleTalk;
    public const AddressFamily NetBios;
    public const AddressFamily VoiceView;
    public const AddressFamily FireFox;
    public const AddressFamily Banyan;
    public const AddressFamily Atm;
    public const AddressFamily InterNetworkV6;
    public const AddressFamily Cluster;
    public const AddressFamily Ieee12844;
    public const AddressFamily Irda;
    public const AddressFamily NetworkDesigners;
    public const AddressFamily Max;
    public const AddressFamily Unknown;
  }
  public class NetworkStream : Stream {
    public bool DataAvailable { get; }
  }
  public class Socket : IDisposable {
    public AddressFamily AddressFamily { get; }
    public EndPoint LocalEndPoint { get; }
    public EndPoint RemoteEndPoint { get; }
    public IntPtr Handle { get; }
    public bool Blocking { get; }
    public bool Connected { get; }
    public bool DontFragment { get; }
    public bool DualMode { get; }
    public bool EnableBroadcast { get; }
    public bool ExclusiveAddressUse { get; }
    public bool IsBound { get; }
    public bool MulticastLoopback { get; }
    public bool NoDelay { get; }
    public bool UseOnlyOverlappedIO { get; }
    public int Available { get; }
    public int ReceiveBufferSize { get; }
    public int ReceiveTimeout { get; }
    public int SendBufferSize { get; }
    public int SendTimeout { get; }
    public short Ttl { get; }
    public static bool OSSupportsIPv4 { get; }
    public static bool OSSupportsIPv6 { get; }
    public Socket Accept();
    public bool AcceptAsync(params object[] a);
    public IAsyncResult BeginAccept(AsyncCallback a, object b);
    public IAsyncResult BeginAccept(int a, AsyncCallback b, object c);
    public IAsyncResult BeginAccept(Socket a, int b, AsyncCallback c, object d);
    public IAsyncResult BeginConnect(EndPoint a, AsyncCallback b, object c);
    public IAsyncResult BeginConnect(IPAddress a, int b, AsyncCallback c, object d);
    public IAsyncResult BeginConnect(IPAddress[] a, int b, AsyncCallback c, object d);
    public IAsyncResult BeginConnect(string a, int b, AsyncCallback c, object d);
    public IAsyncResult BeginDisconnect(bool a, AsyncCallback b, object c);
    public IAsyncResult BeginReceive(IList<ArraySegment<byte>> a, object b, AsyncCallback c, object d);
    public IAsyncResult BeginReceive(IList<ArraySegment<byte>> a, object b, out object c, AsyncCallback d, object e);
    public IAsyncResult BeginReceive(byte[] a, int b, int c, object d, AsyncCallback e, object f);
    public IAsyncResult BeginReceive(byte[] a, int b, int c, object d, out object e, AsyncCallback f, object g);
    public IAsyncResult BeginReceiveFrom(byte[] a, int b, int c, object d, ref EndPoint e, AsyncCallback f, object g);
    public IAsyncResult BeginReceiveMessageFrom(byte[] a, int b, int c, object d, ref EndPoint e, AsyncCallback f, object g);
    public IAsyncResult BeginSend(IList<ArraySegment<byte>> a, object b, AsyncCallback c, object d);
    public IAsyncResult BeginSend(IList<ArraySegment<byte>> a, object b, out object c, AsyncCallback d, object e);
    public IAsyncResult BeginSend(byte[] a, int b, int c, object d, AsyncCallback e, object f);
    public IAsyncResult BeginSend(byte[] a, int b, int c, object d, out object e, AsyncCallback f, object g);
    public IAsyncResult BeginSendFile(string a, AsyncCallback b, object c);
    public IAsyncResult BeginSendFile(string a, byte[] b, byte[] c, object d, AsyncCallback e, object f);
    public IAsyncResult BeginSendTo(byte[] a, int b, int c, object d, EndPoint e, AsyncCallback f, object g);
    public bool ConnectAsync(params object[] a);
    public bool DisconnectAsync(params object[] a);
    public Socket EndAccept(IAsyncResult a);
    public Socket EndAccept(out byte[] a, IAsyncResult b);
    public Socket EndAccept(out byte[] a, out int b, IAsyncResult c);
    public int EndReceive(IAsyncResult a);
    public int EndReceive(IAsyncResult a, out object b);
    public int EndReceiveFrom(params object[] a);
    public int EndReceiveMessageFrom(IAsyncResult a, ref object b, ref EndPoint c, out object d);
    public int EndSend(IAsyncResult a);
    public int EndSend(IAsyncResult a, out object b);
    public int EndSendTo(params object[] a);
    public object GetSocketOption(object a, object b);
    public byte[] GetSocketOption(object a, object b, int c);
    public int IOControl(params object[] a);
    public bool Poll(params object[] a);
    public int Receive(byte[] a);
    public int Receive(IList<ArraySegment<byte>> a);
    public int Receive(object a);
    public int Receive(byte[] a, object b);
    public int Receive(IList<ArraySegment<byte>> a, object b);
    public int Receive(object a, object b);
    public int Receive(byte[] a, int b, object c);
    public int Receive(IList<ArraySegment<byte>> a, object b, out object c);
    public int Receive(object a, object b, out object c);
    public int Receive(byte[] a, int b, int c, object d);
    public int Receive(byte[] a, int b, int c, object d, out object e);
    public bool ReceiveAsync(params object[] a);
    public int ReceiveFrom(params object[] a);
    public bool ReceiveFromAsync(params object[] a);
    public int ReceiveMessageFrom(byte[] a, int b, int c, ref object d, ref EndPoint e, out object f);
    public bool ReceiveMessageFromAsync(params object[] a);
    public int Send(byte[] a);
    public int Send(IList<ArraySegment<byte>> a);
    public int Send(object a);
    public int Send(byte[] a, object b);
    public int Send(IList<ArraySegment<byte>> a, object b);
    public int Send(object a, object b);
    public int Send(byte[] a, int b, object c);
    public int Send(IList<ArraySegment<byte>> a, object b, out object c);
    public int Send(object a, object b, out object c);
    public int Send(byte[] a, int b, int c, object d);
    public int Send(byte[] a, int b, int c, object d, out object e);
    public bool SendAsync(params object[] a);
    public bool SendPacketsAsync(params object[] a);
    public int SendTo(params object[] a);
    public bool SendToAsync(params object[] a);
  }
  public class SocketException : Win32Exception {
  }
  public class TcpClient : IDisposable {
    public Socket Client { get; }
    public bool Connected { get; }
    public bool ExclusiveAddressUse { get; }
    public bool NoDelay { get; }
    public int Available { get; }
    public int ReceiveBufferSize { get; }
    public int ReceiveTimeout { get; }
    public int SendBufferSize { get; }
    public int SendTimeout { get; }
    public IAsyncResult BeginConnect(IPAddress a, int b, AsyncCallback c, object d);
    public IAsyncResult BeginConnect(IPAddress[] a, int b, AsyncCallback c, object d);
    public IAsyncResult BeginConnect(string a, int b, AsyncCallback c, object d);
    public Task ConnectAsync(params object[] a);
    public NetworkStream GetStream();
  }
  public class TcpListener {
    public EndPoint LocalEndpoint { get; }
    public Socket Server { get; }
    public bool ExclusiveAddressUse { get; }
    public Socket AcceptSocket();
    public Task<Socket> AcceptSocketAsync();
    public TcpClient AcceptTcpClient();
    public Task<TcpClient> AcceptTcpClientAsync();
    public IAsyncResult BeginAcceptSocket(AsyncCallback a, object b);
    public IAsyncResult BeginAcceptTcpClient(AsyncCallback a, object b);
    public static TcpListener Create(params object[] a);
    public Socket EndAcceptSocket(params object[] a);
    public TcpClient EndAcceptTcpClient(params object[] a);
    public bool Pending();
  }
  public class UdpClient : IDisposable {
    public Socket Client { get; }
    public bool DontFragment { get; }
    public bool EnableBroadcast { get; }
    public bool ExclusiveAddressUse { get; }
    public bool MulticastLoopback { get; }
    public int Available { get; }
    public short Ttl { get; }
    public IAsyncResult BeginReceive(AsyncCallback a, object b);
    public IAsyncResult BeginSend(byte[] a, int b, AsyncCallback c, object d);
    public IAsyncResult BeginSend(byte[] a, int b, IPEndPoint c, AsyncCallback d, object e);
    public IAsyncResult BeginSend(byte[] a, int b, string c, int d, AsyncCallback e, object f);
    public byte[] EndReceive(params object[] a);
    public int EndSend(params object[] a);
    public byte[] Receive(params object[] a);
    public int Send(params object[] a);
    public Task<int> SendAsync(params object[] a);
  }
}
namespace System.Reflection {
  public class Assembly : ICustomAttributeProvider, IEvidenceFactory, ISerializable {
    public IEnumerable<CustomAttributeData> CustomAttributes { get; }
    public IEnumerable<Module> Modules { get; }
    public IEnumerable<Type> ExportedTypes { get; }
    public MethodInfo EntryPoint { get; }
    public Module ManifestModule { get; }
    public bool GlobalAssemblyCache { get; }
    public bool IsDynamic { get; }
    public bool IsFullyTrusted { get; }
    public bool ReflectionOnly { get; }
    public long HostContext { get; }
    public string CodeBase { get; }
    public string EscapedCodeBase { get; }
    public string FullName { get; }
    public string ImageRuntimeVersion { get; }
    public string Location { get; }
    public object CreateInstance(params object[] a);
    public static string CreateQualifiedName(params object[] a);
    public static Assembly GetAssembly(params object[] a);
    public static Assembly GetCallingAssembly();
    public object[] GetCustomAttributes(params object[] a);
    public IList<CustomAttributeData> GetCustomAttributesData();
    public static Assembly GetEntryAssembly();
    public static Assembly GetExecutingAssembly();
    public Type[] GetExportedTypes();
    public FileStream GetFile(params object[] a);
    public FileStream[] GetFiles(params object[] a);
    public Type[] GetForwardedTypes();
    public Module[] GetLoadedModules(params object[] a);
    public string[] GetManifestResourceNames();
    public Stream GetManifestResourceStream(params object[] a);
    public Module GetModule(params object[] a);
    public Module[] GetModules(params object[] a);
    public AssemblyName GetName(params object[] a);
    public AssemblyName[] GetReferencedAssemblies();
    public Assembly GetSatelliteAssembly(params object[] a);
    public Type GetType(params object[] a);
    public Type[] GetTypes();
    public bool IsDefined(params object[] a);
    public static Assembly Load(params object[] a);
    public static Assembly LoadFile(params object[] a);
    public static Assembly LoadFrom(params object[] a);
    public Module LoadModule(params object[] a);
    public static Assembly ReflectionOnlyLoad(params object[] a);
    public static Assembly ReflectionOnlyLoadFrom(params object[] a);
    public static Assembly UnsafeLoadFrom(params object[] a);
  }
  public sealed class AssemblyName : ICloneable, IDeserializationCallback, ISerializable {
    public CultureInfo CultureInfo { get; }
    public Version Version { get; }
    public string CodeBase { get; }
    public string CultureName { get; }
    public string EscapedCodeBase { get; }
    public string FullName { get; }
    public string Name { get; }
    public object Clone();
    public static AssemblyName GetAssemblyName(params object[] a);
    public byte[] GetPublicKey();
    public byte[] GetPublicKeyToken();
    public static bool ReferenceMatchesDefinition(params object[] a);
  }
  public struct BindingFlags : Enum {
    public const BindingFlags Default;
    public const BindingFlags IgnoreCase;
    public const BindingFlags DeclaredOnly;
    public const BindingFlags Instance;
    public const BindingFlags Static;
    public const BindingFlags Public;
    public const BindingFlags NonPublic;
    public const BindingFlags FlattenHierarchy;
    public const BindingFlags InvokeMethod;
    public const BindingFlags CreateInstance;
    public const BindingFlags GetField;
    public const BindingFlags SetField;
    public const BindingFlags GetProperty;
    public const BindingFlags SetProperty;
    public const BindingFlags PutDispProperty;
    public const BindingFlags PutRefDispProperty;
    public const BindingFlags ExactBinding;
    public const BindingFlags SuppressChangeType;
    public const BindingFlags OptionalParamBinding;
    public const BindingFlags IgnoreReturn;
    public const BindingFlags DoNotWrapExceptions;
  }
  public class ConstructorInfo : MethodBase {
    public static string ConstructorName;
    public static string TypeConstructorName;
    public object Invoke(params object[] a);
  }
  public class CustomAttributeData {
    public ConstructorInfo Constructor { get; }
    public Type AttributeType { get; }
    public static IList<CustomAttributeData> GetCustomAttributes(params object[] a);
  }
  public class EventInfo : MemberInfo {
    public MethodInfo AddMethod { get; }
    public MethodInfo RaiseMethod { get; }
    public MethodInfo RemoveMethod { get; }
    public Type EventHandlerType { get; }
    public bool IsMulticast { get; }
    public bool IsSpecialName { get; }
    public MethodInfo GetAddMethod(params object[] a);
    public MethodInfo[] GetOtherMethods(params object[] a);
    public MethodInfo GetRaiseMethod(params object[] a);
    public MethodInfo GetRemoveMethod(params object[] a);
  }
  public class FieldInfo : MemberInfo {
    public RuntimeFieldHandle FieldHandle { get; }
    public Type FieldType { get; }
    public bool IsAssembly { get; }
    public bool IsFamily { get; }
    public bool IsFamilyAndAssembly { get; }
    public bool IsFamilyOrAssembly { get; }
    public bool IsInitOnly { get; }
    public bool IsLiteral { get; }
    public bool IsNotSerialized { get; }
    public bool IsPinvokeImpl { get; }
    public bool IsPrivate { get; }
    public bool IsPublic { get; }
    public bool IsSecurityCritical { get; }
    public bool IsSecuritySafeCritical { get; }
    public bool IsSecurityTransparent { get; }
    public bool IsSpecialName { get; }
    public bool IsStatic { get; }
    public static FieldInfo GetFieldFromHandle(params object[] a);
    public Type[] GetOptionalCustomModifiers();
    public object GetRawConstantValue();
    public Type[] GetRequiredCustomModifiers();
    public object GetValue(params object[] a);
    public object GetValueDirect(params object[] a);
  }
  public interface ICustomAttributeProvider {
    public object[] GetCustomAttributes(params object[] a);
    public bool IsDefined(params object[] a);
  }
  public interface IReflect {
  }
  public class MemberInfo : ICustomAttributeProvider {
    public IEnumerable<CustomAttributeData> CustomAttributes { get; }
    public Module Module { get; }
    public Type DeclaringType { get; }
    public Type ReflectedType { get; }
    public int MetadataToken { get; }
    public string Name { get; }
    public object[] GetCustomAttributes(params object[] a);
    public IList<CustomAttributeData> GetCustomAttributesData();
    public bool HasSameMetadataDefinitionAs(params object[] a);
    public bool IsDefined(params object[] a);
  }
  public class MethodBase : MemberInfo {
    public RuntimeMethodHandle MethodHandle { get; }
    public bool ContainsGenericParameters { get; }
    public bool IsAbstract { get; }
    public bool IsAssembly { get; }
    public bool IsConstructedGenericMethod { get; }
    public bool IsConstructor { get; }
    public bool IsFamily { get; }
    public bool IsFamilyAndAssembly { get; }
    public bool IsFamilyOrAssembly { get; }
    public bool IsFinal { get; }
    public bool IsGenericMethod { get; }
    public bool IsGenericMethodDefinition { get; }
    public bool IsHideBySig { get; }
    public bool IsPrivate { get; }
    public bool IsPublic { get; }
    public bool IsSecurityCritical { get; }
    public bool IsSecuritySafeCritical { get; }
    public bool IsSecurityTransparent { get; }
    public bool IsSpecialName { get; }
    public bool IsStatic { get; }
    public bool IsVirtual { get; }
    public static MethodBase GetCurrentMethod();
    public Type[] GetGenericArguments();
    public static MethodBase GetMethodFromHandle(params object[] a);
    public ParameterInfo[] GetParameters();
    public object Invoke(params object[] a);
  }
  public class MethodInfo : MethodBase {
    public ICustomAttributeProvider ReturnTypeCustomAttributes { get; }
    public ParameterInfo ReturnParameter { get; }
    public Type ReturnType { get; }
    public Delegate CreateDelegate(params object[] a);
    public MethodInfo GetBaseDefinition();
    public MethodInfo GetGenericMethodDefinition();
    public MethodInfo MakeGenericMethod(params object[] a);
  }
  public class Module : ICustomAttributeProvider, ISerializable {
    public Assembly Assembly { get; }
    public Guid ModuleVersionId { get; }
    public IEnumerable<CustomAttributeData> CustomAttributes { get; }
    public int MDStreamVersion { get; }
    public int MetadataToken { get; }
    public string FullyQualifiedName { get; }
    public string Name { get; }
    public string ScopeName { get; }
    public Type[] FindTypes(object a, object b);
    public object[] GetCustomAttributes(params object[] a);
    public IList<CustomAttributeData> GetCustomAttributesData();
    public FieldInfo GetField(params object[] a);
    public FieldInfo[] GetFields(params object[] a);
    public MethodInfo GetMethod(params object[] a);
    public MethodInfo[] GetMethods(params object[] a);
    public void GetPEKind(out object a, out object b);
    public Type GetType(params object[] a);
    public Type[] GetTypes();
    public bool IsDefined(params object[] a);
    public bool IsResource();
    public FieldInfo ResolveField(params object[] a);
    public MemberInfo ResolveMember(params object[] a);
    public MethodBase ResolveMethod(params object[] a);
    public byte[] ResolveSignature(params object[] a);
    public string ResolveString(params object[] a);
    public Type ResolveType(params object[] a);
  }
  public class ParameterInfo : ICustomAttributeProvider, IObjectReference {
    public IEnumerable<CustomAttributeData> CustomAttributes { get; }
    public MemberInfo Member { get; }
    public Type ParameterType { get; }
    public bool HasDefaultValue { get; }
    public bool IsIn { get; }
    public bool IsLcid { get; }
    public bool IsOptional { get; }
    public bool IsOut { get; }
    public bool IsRetval { get; }
    public int MetadataToken { get; }
    public int Position { get; }
    public object DefaultValue { get; }
    public object RawDefaultValue { get; }
    public string Name { get; }
    public object[] GetCustomAttributes(params object[] a);
    public IList<CustomAttributeData> GetCustomAttributesData();
    public Type[] GetOptionalCustomModifiers();
    public object GetRealObject(params object[] a);
    public Type[] GetRequiredCustomModifiers();
    public bool IsDefined(params object[] a);
  }
  public class PropertyInfo : MemberInfo {
    public MethodInfo GetMethod { get; }
    public MethodInfo SetMethod { get; }
    public Type PropertyType { get; }
    public bool CanRead { get; }
    public bool CanWrite { get; }
    public bool IsSpecialName { get; }
    public MethodInfo[] GetAccessors(params object[] a);
    public object GetConstantValue();
    public MethodInfo GetGetMethod(params object[] a);
    public ParameterInfo[] GetIndexParameters();
    public Type[] GetOptionalCustomModifiers();
    public object GetRawConstantValue();
    public Type[] GetRequiredCustomModifiers();
    public MethodInfo GetSetMethod(params object[] a);
    public object GetValue(params object[] a);
  }
  public sealed class TargetInvocationException : ApplicationException {
  }
}
namespace System.Resources {
  public class ResourceManager {
    public static int HeaderVersionNumber;
    public static int MagicNumber;
    public Type ResourceSetType { get; }
    public bool IgnoreCase { get; }
    public string BaseName { get; }
    public static ResourceManager CreateFileBasedResourceManager(params object[] a);
    public object GetObject(params object[] a);
    public string GetString(params object[] a);
  }
}
namespace System.Runtime.CompilerServices {
  public interface ITuple {
  }
}
namespace System.Runtime.ConstrainedExecution {
  public class CriticalFinalizerObject {
  }
}
namespace System.Runtime.InteropServices {
  public class ExternalException : SystemException {
  }
  public struct GCHandle : ValueType {
    public bool IsAllocated { get; }
    public object Target { get; }
    public IntPtr AddrOfPinnedObject();
    public static GCHandle Alloc(params object[] a);
    public static GCHandle FromIntPtr(params object[] a);
    public static IntPtr ToIntPtr(params object[] a);
  }
  public class Marshal {
    public static int SystemDefaultCharSize;
    public static int SystemMaxDBCSCharSize;
    public static int AddRef(params object[] a);
    public static IntPtr AllocCoTaskMem(params object[] a);
    public static IntPtr AllocHGlobal(params object[] a);
    public static bool AreComObjectsAvailableForCleanup();
    public static object BindToMoniker(params object[] a);
    public static IntPtr CreateAggregatedObject(IntPtr a, object b);
    public static IntPtr CreateAggregatedObject<T>(IntPtr a, T b);
    public static TWrapper CreateWrapperOfType<T, TWrapper>(T a);
    public static object CreateWrapperOfType(object a, Type b);
    public static int FinalReleaseComObject(params object[] a);
    public static Guid GenerateGuidForType(params object[] a);
    public static string GenerateProgIdForType(params object[] a);
    public static object GetActiveObject(params object[] a);
    public static IntPtr GetComInterfaceForObject<T, TInterface>(T a);
    public static IntPtr GetComInterfaceForObject(object a, Type b);
    public static IntPtr GetComInterfaceForObject(object a, Type b, object c);
    public static IntPtr GetComInterfaceForObjectInContext(params object[] a);
    public static object GetComObjectData(params object[] a);
    public static int GetComSlotForMethodInfo(params object[] a);
    public static TDelegate GetDelegateForFunctionPointer<TDelegate>(IntPtr a);
    public static Delegate GetDelegateForFunctionPointer(IntPtr a, Type b);
    public static int GetEndComSlot(params object[] a);
    public static int GetExceptionCode();
    public static Exception GetExceptionForHR(params object[] a);
    public static IntPtr GetExceptionPointers();
    public static IntPtr GetFunctionPointerForDelegate(Delegate a);
    public static IntPtr GetFunctionPointerForDelegate<TDelegate>(TDelegate a);
    public static IntPtr GetHINSTANCE(params object[] a);
    public static int GetHRForException(params object[] a);
    public static int GetHRForLastWin32Error();
    public static IntPtr GetIDispatchForObject(params object[] a);
    public static IntPtr GetIDispatchForObjectInContext(params object[] a);
    public static IntPtr GetITypeInfoForType(params object[] a);
    public static IntPtr GetIUnknownForObject(params object[] a);
    public static IntPtr GetIUnknownForObjectInContext(params object[] a);
    public static int GetLastWin32Error();
    public static MemberInfo GetMethodInfoForComSlot(params object[] a);
    public static void GetNativeVariantForObject<T>(T a, IntPtr b);
    public static object GetObjectForIUnknown(params object[] a);
    public static object GetObjectForNativeVariant(IntPtr a);
    public static T GetObjectForNativeVariant<T>(IntPtr a);
    public static object[] GetObjectsForNativeVariants(IntPtr a, int b);
    public static T[] GetObjectsForNativeVariants<T>(IntPtr a, int b);
    public static int GetStartComSlot(params object[] a);
    public static Type GetTypeForITypeInfo(params object[] a);
    public static Type GetTypeFromCLSID(params object[] a);
    public static string GetTypeInfoName(params object[] a);
    public static Guid GetTypeLibGuid(params object[] a);
    public static Guid GetTypeLibGuidForAssembly(params object[] a);
    public static int GetTypeLibLcid(params object[] a);
    public static string GetTypeLibName(params object[] a);
    public static void GetTypeLibVersionForAssembly(Assembly a, out int b, out int c);
    public static object GetTypedObjectForIUnknown(params object[] a);
    public static object GetUniqueObjectForIUnknown(params object[] a);
    public static bool IsComObject(params object[] a);
    public static bool IsTypeVisibleFromCom(params object[] a);
    public static int NumParamBytes(params object[] a);
    public static IntPtr OffsetOf<T>(string a);
    public static IntPtr OffsetOf(Type a, string b);
    public static string PtrToStringAnsi(params object[] a);
    public static string PtrToStringAuto(params object[] a);
    public static string PtrToStringBSTR(params object[] a);
    public static string PtrToStringUTF8(params object[] a);
    public static string PtrToStringUni(params object[] a);
    public static T PtrToStructure<T>(IntPtr a);
    public static object PtrToStructure(IntPtr a, Type b);
    public static void PtrToStructure<T>(IntPtr a, T b);
    public static int QueryInterface(IntPtr a, ref Guid b, out IntPtr c);
    public static IntPtr ReAllocCoTaskMem(params object[] a);
    public static IntPtr ReAllocHGlobal(params object[] a);
    public static byte ReadByte(params object[] a);
    public static short ReadInt16(params object[] a);
    public static int ReadInt32(params object[] a);
    public static long ReadInt64(params object[] a);
    public static IntPtr ReadIntPtr(params object[] a);
    public static int Release(params object[] a);
    public static int ReleaseComObject(params object[] a);
    public static IntPtr SecureStringToBSTR(params object[] a);
    public static IntPtr SecureStringToCoTaskMemAnsi(params object[] a);
    public static IntPtr SecureStringToCoTaskMemUnicode(params object[] a);
    public static IntPtr SecureStringToGlobalAllocAnsi(params object[] a);
    public static IntPtr SecureStringToGlobalAllocUnicode(params object[] a);
    public static bool SetComObjectData(params object[] a);
    public static int SizeOf<T>();
    public static int SizeOf(object a);
    public static int SizeOf(Type a);
    public static int SizeOf<T>(T a);
    public static IntPtr StringToAllocatedMemoryUTF8(params object[] a);
    public static IntPtr StringToBSTR(params object[] a);
    public static IntPtr StringToCoTaskMemAnsi(params object[] a);
    public static IntPtr StringToCoTaskMemAuto(params object[] a);
    public static IntPtr StringToCoTaskMemUTF8(params object[] a);
    public static IntPtr StringToCoTaskMemUni(params object[] a);
    public static IntPtr StringToHGlobalAnsi(params object[] a);
    public static IntPtr StringToHGlobalAuto(params object[] a);
    public static IntPtr StringToHGlobalUni(params object[] a);
    public static void StructureToPtr<T>(T a, IntPtr b, bool c);
    public static IntPtr UnsafeAddrOfPinnedArrayElement(Array a, int b);
    public static IntPtr UnsafeAddrOfPinnedArrayElement<T>(T[] a, int b);
    public static void WriteByte(object a, int b, byte c);
    public static void WriteInt16(object a, int b, char c);
    public static void WriteInt16(object a, int b, short c);
    public static void WriteInt32(object a, int b, int c);
    public static void WriteInt64(object a, int b, long c);
    public static void WriteIntPtr(object a, int b, IntPtr c);
  }
  public class SafeHandle : CriticalFinalizerObject, IDisposable {
    public bool IsClosed { get; }
    public bool IsInvalid { get; }
    public IntPtr DangerousGetHandle();
  }
}
namespace System.Runtime.Serialization {
  public interface IDeserializationCallback {
  }
  public interface IObjectReference {
  }
  public interface ISerializable {
  }
  public sealed class SerializationInfo {
    public Type ObjectType { get; }
    public bool IsAssemblyNameSetExplicit { get; }
    public bool IsFullTypeNameSetExplicit { get; }
    public int MemberCount { get; }
    public string AssemblyName { get; }
    public string FullTypeName { get; }
    public bool GetBoolean(params object[] a);
    public byte GetByte(params object[] a);
    public char GetChar(params object[] a);
    public DateTime GetDateTime(params object[] a);
    public decimal GetDecimal(params object[] a);
    public double GetDouble(params object[] a);
    public short GetInt16(params object[] a);
    public int GetInt32(params object[] a);
    public long GetInt64(params object[] a);
    public sbyte GetSByte(params object[] a);
    public float GetSingle(params object[] a);
    public string GetString(params object[] a);
    public ushort GetUInt16(params object[] a);
    public uint GetUInt32(params object[] a);
    public ulong GetUInt64(params object[] a);
    public object GetValue(params object[] a);
  }
  public struct StreamingContext : ValueType {
    public object Context { get; }
  }
}
namespace System.Security {
  public interface IEvidenceFactory {
  }
}
namespace System.Security.Claims {
  public class ClaimsIdentity : IIdentity {
  }
  public class ClaimsPrincipal : IPrincipal {
  }
}
namespace System.Security.Cryptography {
  public class Aes : SymmetricAlgorithm {
    public static Aes Create(params object[] a);
  }
  public class CryptoStream : Stream {
    public bool HasFlushedFinalBlock { get; }
  }
  public class HMAC : KeyedHashAlgorithm {
    public string HashName { get; }
    public static HMAC Create(params object[] a);
  }
  public class HMACSHA256 : HMAC {
  }
  public class HashAlgorithm : ICryptoTransform {
    public bool CanReuseTransform { get; }
    public bool CanTransformMultipleBlocks { get; }
    public byte[] Hash { get; }
    public int HashSize { get; }
    public int InputBlockSize { get; }
    public int OutputBlockSize { get; }
    public byte[] ComputeHash(params object[] a);
    public static HashAlgorithm Create(params object[] a);
    public int TransformBlock(params object[] a);
    public byte[] TransformFinalBlock(params object[] a);
    public bool TryComputeHash(object a, object b, out int c);
  }
  public interface ICryptoTransform : IDisposable {
    public bool CanReuseTransform { get; }
    public bool CanTransformMultipleBlocks { get; }
    public int InputBlockSize { get; }
    public int OutputBlockSize { get; }
    public int TransformBlock(params object[] a);
    public byte[] TransformFinalBlock(params object[] a);
  }
  public class KeyedHashAlgorithm : HashAlgorithm {
  }
  public class MD5 : HashAlgorithm {
    public static MD5 Create(params object[] a);
  }
  public class RandomNumberGenerator : IDisposable {
    public static RandomNumberGenerator Create(params object[] a);
    public static int GetInt32(params object[] a);
  }
  public class SHA1 : HashAlgorithm {
    public static SHA1 Create(params object[] a);
  }
  public class SHA256 : HashAlgorithm {
    public static SHA256 Create(params object[] a);
  }
  public class SHA512 : HashAlgorithm {
    public static SHA512 Create(params object[] a);
  }
  public class SymmetricAlgorithm : IDisposable {
    public byte[] IV { get; }
    public byte[] Key { get; }
    public int BlockSize { get; }
    public int FeedbackSize { get; }
    public int KeySize { get; }
    public static SymmetricAlgorithm Create(params object[] a);
    public ICryptoTransform CreateDecryptor(params object[] a);
    public ICryptoTransform CreateEncryptor(params object[] a);
    public bool ValidKeySize(params object[] a);
  }
}
namespace System.Security.Principal {
  public class GenericIdentity : ClaimsIdentity {
  }
  public class GenericPrincipal : ClaimsPrincipal {
  }
  public interface IIdentity {
    public bool IsAuthenticated { get; }
    public string AuthenticationType { get; }
    public string Name { get; }
  }
  public interface IPrincipal {
    public IIdentity Identity { get; }
    public bool IsInRole(params object[] a);
  }
  public class WindowsIdentity : ClaimsIdentity, IDeserializationCallback, IDisposable, ISerializable {
    public static string DefaultIssuer;
    public IntPtr Token { get; }
    public bool IsAnonymous { get; }
    public bool IsGuest { get; }
    public bool IsSystem { get; }
    public static WindowsIdentity GetAnonymous();
    public static WindowsIdentity GetCurrent(params object[] a);
    public static T RunImpersonated<T>(object a, Func<T> b);
    public static void RunImpersonated(object a, Action b);
  }
}
namespace System.Text {
  public class ASCIIEncoding : Encoding {
  }
  public class Decoder {
    public void Convert(object a, object b, bool c, out int d, out int e, out bool f);
    public void Convert(byte[] a, int b, int c, char[] d, int e, int f, bool g, out int h, out int i, out bool j);
    public int GetCharCount(params object[] a);
    public int GetChars(params object[] a);
  }
  public class Encoder {
    public void Convert(object a, object b, bool c, out int d, out int e, out bool f);
    public void Convert(char[] a, int b, int c, byte[] d, int e, int f, bool g, out int h, out int i, out bool j);
    public int GetByteCount(params object[] a);
    public int GetBytes(params object[] a);
  }
  public class Encoding : ICloneable {
    public bool IsBrowserDisplay { get; }
    public bool IsBrowserSave { get; }
    public bool IsMailNewsDisplay { get; }
    public bool IsMailNewsSave { get; }
    public bool IsReadOnly { get; }
    public bool IsSingleByte { get; }
    public int CodePage { get; }
    public int WindowsCodePage { get; }
    public static Encoding ASCII { get; }
    public static Encoding BigEndianUnicode { get; }
    public static Encoding Default { get; }
    public static Encoding UTF32 { get; }
    public static Encoding UTF7 { get; }
    public static Encoding UTF8 { get; }
    public static Encoding Unicode { get; }
    public string BodyName { get; }
    public string EncodingName { get; }
    public string HeaderName { get; }
    public string WebName { get; }
    public object Clone();
    public static byte[] Convert(params object[] a);
    public int GetByteCount(params object[] a);
    public byte[] GetBytes(char[] a);
    public byte[] GetBytes(string a);
    public int GetBytes(object a, object b);
    public byte[] GetBytes(char[] a, int b, int c);
    public byte[] GetBytes(string a, int b, int c);
    public int GetBytes(char[] a, int b, int c, byte[] d, int e);
    public int GetBytes(string a, int b, int c, byte[] d, int e);
    public int GetCharCount(params object[] a);
    public char[] GetChars(byte[] a);
    public int GetChars(object a, object b);
    public char[] GetChars(byte[] a, int b, int c);
    public int GetChars(byte[] a, int b, int c, char[] d, int e);
    public Decoder GetDecoder();
    public Encoder GetEncoder();
    public static Encoding GetEncoding(params object[] a);
    public int GetMaxByteCount(params object[] a);
    public int GetMaxCharCount(params object[] a);
    public byte[] GetPreamble();
    public string GetString(params object[] a);
    public bool IsAlwaysNormalized(params object[] a);
  }
  public struct NormalizationForm : Enum {
    public const NormalizationForm FormC;
    public const NormalizationForm FormD;
    public const NormalizationForm FormKC;
    public const NormalizationForm FormKD;
  }
  public sealed class StringBuilder : ISerializable {
    public char this[int a] { get; }
    public int Capacity { get; }
    public int Length { get; }
    public int MaxCapacity { get; }
    public StringBuilder Append(params object[] a);
    public StringBuilder AppendFormat(params object[] a);
    public StringBuilder AppendJoin(char a, params object[] b);
    public StringBuilder AppendJoin(char a, params string[] b);
    public StringBuilder AppendJoin(string a, params object[] b);
    public StringBuilder AppendJoin(string a, params string[] b);
    public StringBuilder AppendJoin<T>(char a, IEnumerable<T> b);
    public StringBuilder AppendJoin<T>(string a, IEnumerable<T> b);
    public StringBuilder AppendLine(params object[] a);
    public StringBuilder Clear();
    public int EnsureCapacity(params object[] a);
    public bool Equals(params object[] a);
    public StringBuilder Insert(params object[] a);
    public StringBuilder Remove(params object[] a);
    public StringBuilder Replace(params object[] a);
    public string ToString(params object[] a);
  }
  public class UTF8Encoding : Encoding {
  }
  public class UnicodeEncoding : Encoding {
    public static int CharSize;
  }
}
namespace System.Text.RegularExpressions {
  public class Capture {
    public int Index { get; }
    public int Length { get; }
    public string Value { get; }
  }
  public class CaptureCollection : IList<Capture>, IReadOnlyList<Capture>, IList {
    public Capture this[int a] { get; }
    public bool IsReadOnly { get; }
    public bool IsSynchronized { get; }
    public int Count { get; }
    public object SyncRoot { get; }
    public IEnumerator GetEnumerator();
  }
  public class Group : Capture {
    public CaptureCollection Captures { get; }
    public bool Success { get; }
    public string Name { get; }
    public static Group Synchronized(params object[] a);
  }
  public class GroupCollection : IList<Group>, IReadOnlyList<Group>, IList {
    public Group this[int a] { get; }
    public Group this[string a] { get; }
    public bool IsReadOnly { get; }
    public bool IsSynchronized { get; }
    public int Count { get; }
    public object SyncRoot { get; }
    public IEnumerator GetEnumerator();
  }
  public class Match : Group {
    public GroupCollection Groups { get; }
    public static Match Empty { get; }
    public Match NextMatch();
    public string Result(params object[] a);
    public static Match Synchronized(params object[] a);
  }
  public class MatchCollection : IList<Match>, IReadOnlyList<Match>, IList {
    public Match this[int a] { get; }
    public bool IsReadOnly { get; }
    public bool IsSynchronized { get; }
    public int Count { get; }
    public object SyncRoot { get; }
    public IEnumerator GetEnumerator();
  }
  public class Regex : ISerializable {
    public static TimeSpan InfiniteMatchTimeout;
    public RegexOptions Options { get; }
    public TimeSpan MatchTimeout { get; }
    public bool RightToLeft { get; }
    public static int CacheSize { get; }
    public static string Escape(params object[] a);
    public string[] GetGroupNames();
    public int[] GetGroupNumbers();
    public string GroupNameFromNumber(params object[] a);
    public int GroupNumberFromName(params object[] a);
    public bool IsMatch(params object[] a);
    public Match Match(params object[] a);
    public MatchCollection Matches(params object[] a);
    public string Replace(string a, string b);
    public string Replace(string a, object b);
    public string Replace(string a, string b, int c);
    public static string Replace(string a, string b, string c);
    public static string Replace(string a, string b, object c);
    public string Replace(string a, object b, int c);
    public string Replace(string a, string b, int c, int d);
    public static string Replace(string a, string b, string c, RegexOptions d);
    public static string Replace(string a, string b, object c, RegexOptions d);
    public string Replace(string a, object b, int c, int d);
    public static string Replace(string a, string b, string c, RegexOptions d, TimeSpan e);
    public static string Replace(string a, string b, object c, RegexOptions d, TimeSpan e);
    public string[] Split(params object[] a);
    public static string Unescape(params object[] a);
  }
  public struct RegexOptions : Enum {
    public const RegexOptions None;
    public const RegexOptions IgnoreCase;
    public const RegexOptions Multiline;
    public const RegexOptions ExplicitCapture;
    public const RegexOptions Compiled;
    public const RegexOptions Singleline;
    public const RegexOptions IgnorePatternWhitespace;
    public const RegexOptions RightToLeft;
    public const RegexOptions ECMAScript;
    public const RegexOptions CultureInvariant;
  }
}
namespace System.Threading {
  public struct ApartmentState : Enum {
    public const ApartmentState STA;
    public const ApartmentState MTA;
    public const ApartmentState Unknown;
  }
  public sealed class AsyncLocal<T> {
    public T Value { get; }
  }
  public sealed class AutoResetEvent : EventWaitHandle {
  }
  public struct CancellationToken : ValueType {
    public WaitHandle WaitHandle { get; }
    public bool CanBeCanceled { get; }
    public bool IsCancellationRequested { get; }
    public static CancellationToken None { get; }
    public bool Equals(params object[] a);
    public CancellationTokenRegistration Register(Action a);
    public CancellationTokenRegistration Register(Action a, bool b);
    public CancellationTokenRegistration Register(Action<object> a, object b);
    public CancellationTokenRegistration Register(Action<object> a, object b, bool c);
    public CancellationTokenRegistration Register(Action<object> a, object b, bool c, bool d);
  }
  public struct CancellationTokenRegistration : ValueType, IEquatable<CancellationTokenRegistration>, IAsyncDisposable, IDisposable {
    public CancellationToken Token { get; }
    public bool Equals(params object[] a);
    public bool Unregister();
  }
  public class CancellationTokenSource : IDisposable {
    public CancellationToken Token { get; }
    public bool IsCancellationRequested { get; }
    public static CancellationTokenSource CreateLinkedTokenSource(params object[] a);
  }
  public class EventWaitHandle : WaitHandle {
    public static EventWaitHandle OpenExisting(params object[] a);
    public bool Reset();
    public bool Set();
    public static bool TryOpenExisting(string a, out EventWaitHandle b);
    public static bool TryOpenExisting(string a, object b, out EventWaitHandle c);
  }
  public class Interlocked {
    public static int Add(ref int a, int b);
    public static long Add(ref long a, long b);
    public static double CompareExchange(ref double a, double b, double c);
    public static int CompareExchange(ref int a, int b, int c);
    public static long CompareExchange(ref long a, long b, long c);
    public static IntPtr CompareExchange(ref IntPtr a, IntPtr b, IntPtr c);
    public static float CompareExchange(ref float a, float b, float c);
    public static object CompareExchange(ref object a, object b, object c);
    public static T CompareExchange<T>(ref T a, T b, T c);
    public static int Decrement(ref int a);
    public static long Decrement(ref long a);
    public static double Exchange(ref double a, double b);
    public static int Exchange(ref int a, int b);
    public static long Exchange(ref long a, long b);
    public static IntPtr Exchange(ref IntPtr a, IntPtr b);
    public static float Exchange(ref float a, float b);
    public static object Exchange(ref object a, object b);
    public static T Exchange<T>(ref T a, T b);
    public static int Increment(ref int a);
    public static long Increment(ref long a);
    public static long Read(params object[] a);
  }
  public sealed class ManualResetEvent : EventWaitHandle {
  }
  public class ManualResetEventSlim : IDisposable {
    public WaitHandle WaitHandle { get; }
    public bool IsSet { get; }
    public int SpinCount { get; }
    public bool Wait(int a);
    public bool Wait(TimeSpan a);
    public bool Wait(int a, CancellationToken b);
    public bool Wait(TimeSpan a, CancellationToken b);
  }
  public class Monitor {
    public static bool IsEntered(params object[] a);
    public static bool TryEnter(object a);
    public static bool TryEnter(object a, int b);
    public static bool TryEnter(object a, TimeSpan b);
    public static bool Wait(params object[] a);
  }
  public sealed class Mutex : WaitHandle {
    public static Mutex OpenExisting(params object[] a);
    public static bool TryOpenExisting(string a, out Mutex b);
    public static bool TryOpenExisting(string a, object b, out Mutex c);
  }
  public class ReaderWriterLockSlim : IDisposable {
    public bool IsReadLockHeld { get; }
    public bool IsUpgradeableReadLockHeld { get; }
    public bool IsWriteLockHeld { get; }
    public int CurrentReadCount { get; }
    public int RecursiveReadCount { get; }
    public int RecursiveUpgradeCount { get; }
    public int RecursiveWriteCount { get; }
    public int WaitingReadCount { get; }
    public int WaitingUpgradeCount { get; }
    public int WaitingWriteCount { get; }
    public bool TryEnterReadLock(params object[] a);
    public bool TryEnterUpgradeableReadLock(params object[] a);
    public bool TryEnterWriteLock(params object[] a);
  }
  public sealed class Semaphore : WaitHandle {
    public static Semaphore OpenExisting(params object[] a);
    public int Release(params object[] a);
    public static bool TryOpenExisting(string a, out Semaphore b);
    public static bool TryOpenExisting(string a, object b, out Semaphore c);
  }
  public class SemaphoreSlim : IDisposable {
    public WaitHandle AvailableWaitHandle { get; }
    public int CurrentCount { get; }
    public int Release(params object[] a);
    public bool Wait(int a);
    public bool Wait(TimeSpan a);
    public bool Wait(int a, CancellationToken b);
    public bool Wait(TimeSpan a, CancellationToken b);
    public Task WaitAsync();
    public Task WaitAsync(CancellationToken a);
    public Task<bool> WaitAsync(int a);
    public Task<bool> WaitAsync(TimeSpan a);
    public Task<bool> WaitAsync(int a, CancellationToken b);
    public Task<bool> WaitAsync(TimeSpan a, CancellationToken b);
  }
  public class SynchronizationContext {
    public static SynchronizationContext Current { get; }
    public SynchronizationContext CreateCopy();
    public bool IsWaitNotificationRequired();
    public void Post(object a, object b);
    public void Send(object a, object b);
    public int Wait(params object[] a);
  }
  public sealed class Thread : CriticalFinalizerObject {
    public CultureInfo CurrentCulture { get; }
    public CultureInfo CurrentUICulture { get; }
    public bool IsAlive { get; }
    public bool IsBackground { get; }
    public bool IsThreadPoolThread { get; }
    public int ManagedThreadId { get; }
    public static IPrincipal CurrentPrincipal { get; }
    public static Thread CurrentThread { get; }
    public string Name { get; }
    public ApartmentState GetApartmentState();
    public static int GetCurrentProcessorId();
    public static object GetData(params object[] a);
    public static AppDomain GetDomain();
    public static int GetDomainID();
    public bool Join(int a);
    public bool Join(TimeSpan a);
    public bool TrySetApartmentState(params object[] a);
    public static byte VolatileRead(ref byte a);
    public static double VolatileRead(ref double a);
    public static short VolatileRead(ref short a);
    public static int VolatileRead(ref int a);
    public static long VolatileRead(ref long a);
    public static IntPtr VolatileRead(ref IntPtr a);
    public static sbyte VolatileRead(ref sbyte a);
    public static float VolatileRead(ref float a);
    public static object VolatileRead(ref object a);
    public static ushort VolatileRead(ref ushort a);
    public static uint VolatileRead(ref uint a);
    public static ulong VolatileRead(ref ulong a);
    public static UIntPtr VolatileRead(ref UIntPtr a);
    public static bool Yield();
  }
  public class ThreadLocal<T> : IDisposable {
    public IList<T> Values { get; }
    public T Value { get; }
    public bool IsValueCreated { get; }
  }
  public class ThreadPool {
    public static bool BindHandle(params object[] a);
    public static void GetAvailableThreads(out int a, out int b);
    public static void GetMaxThreads(out int a, out int b);
    public static void GetMinThreads(out int a, out int b);
    public static bool QueueUserWorkItem(object a);
    public static bool QueueUserWorkItem(object a, object b);
    public static bool QueueUserWorkItem<TState>(Action<TState> a, TState b, bool c);
    public static bool SetMaxThreads(params object[] a);
    public static bool SetMinThreads(params object[] a);
    public static bool UnsafeQueueUserWorkItem(object a, object b);
    public static bool UnsafeQueueUserWorkItem<TState>(Action<TState> a, TState b, bool c);
  }
  public class Volatile {
    public static bool Read(ref bool a);
    public static byte Read(ref byte a);
    public static double Read(ref double a);
    public static short Read(ref short a);
    public static int Read(ref int a);
    public static long Read(ref long a);
    public static IntPtr Read(ref IntPtr a);
    public static sbyte Read(ref sbyte a);
    public static float Read(ref float a);
    public static T Read<T>(ref T a);
    public static ushort Read(ref ushort a);
    public static uint Read(ref uint a);
    public static ulong Read(ref ulong a);
    public static UIntPtr Read(ref UIntPtr a);
    public static void Write<T>(ref T a, T b);
  }
  public class WaitHandle : MarshalByRefObject, IDisposable {
    public static int WaitTimeout;
    public static bool SignalAndWait(params object[] a);
    public static bool WaitAll(params object[] a);
    public static int WaitAny(params object[] a);
    public bool WaitOne(params object[] a);
  }
}
namespace System.Threading.Tasks {
  public struct TaskCreationOptions : Enum {
    public const TaskCreationOptions None;
    public const TaskCreationOptions PreferFairness;
    public const TaskCreationOptions LongRunning;
    public const TaskCreationOptions AttachedToParent;
    public const TaskCreationOptions DenyChildAttach;
    public const TaskCreationOptions HideScheduler;
    public const TaskCreationOptions RunContinuationsAsynchronously;
  }
  public class TaskScheduler {
    public int Id { get; }
    public int MaximumConcurrencyLevel { get; }
    public static TaskScheduler Current { get; }
    public static TaskScheduler Default { get; }
    public static TaskScheduler FromCurrentSynchronizationContext();
  }
  public struct TaskStatus : Enum {
    public const TaskStatus Created;
    public const TaskStatus WaitingForActivation;
    public const TaskStatus WaitingToRun;
    public const TaskStatus Running;
    public const TaskStatus WaitingForChildrenToComplete;
    public const TaskStatus RanToCompletion;
    public const TaskStatus Canceled;
    public const TaskStatus Faulted;
  }
}
namespace System.Windows.Forms {
  public sealed class Application {
    public static CultureInfo CurrentCulture { get; }
    public static RegistryKey CommonAppDataRegistry { get; }
    public static RegistryKey UserAppDataRegistry { get; }
    public static bool AllowQuit { get; }
    public static bool MessageLoop { get; }
    public static bool RenderWithVisualStyles { get; }
    public static bool UseWaitCursor { get; }
    public static string CommonAppDataPath { get; }
    public static string CompanyName { get; }
    public static string ExecutablePath { get; }
    public static string LocalUserAppDataPath { get; }
    public static string ProductName { get; }
    public static string ProductVersion { get; }
    public static string SafeTopLevelCaptionFormat { get; }
    public static string StartupPath { get; }
    public static string UserAppDataPath { get; }
    public static bool FilterMessage(params object[] a);
    public static ApartmentState OleRequired();
    public static void RegisterMessageLoop(object a);
    public static bool SetSuspendState(params object[] a);
  }
  public class Button : ButtonBase, IButtonControl {
    public DialogResult DialogResult { get; }
  }
  public class ButtonBase : Control {
    public ContentAlignment ImageAlign { get; }
    public ContentAlignment TextAlign { get; }
    public Image Image { get; }
    public ImageList ImageList { get; }
    public bool AutoEllipsis { get; }
    public bool UseCompatibleTextRendering { get; }
    public bool UseMnemonic { get; }
    public bool UseVisualStyleBackColor { get; }
    public int ImageIndex { get; }
    public string ImageKey { get; }
  }
  public class CheckBox : ButtonBase {
    public ContentAlignment CheckAlign { get; }
    public bool AutoCheck { get; }
    public bool Checked { get; }
    public bool ThreeState { get; }
  }
  public class CheckedListBox : ListBox {
    public bool CheckOnClick { get; }
    public bool ThreeDCheckBoxes { get; }
    public bool UseCompatibleTextRendering { get; }
    public object DataSource { get; }
    public string DisplayMember { get; }
    public string ValueMember { get; }
    public bool GetItemChecked(params object[] a);
  }
  public class ComboBox : ListControl {
    public bool DroppedDown { get; }
    public bool IntegralHeight { get; }
    public bool Sorted { get; }
    public int DropDownHeight { get; }
    public int DropDownWidth { get; }
    public int ItemHeight { get; }
    public int MaxDropDownItems { get; }
    public int MaxLength { get; }
    public int PreferredHeight { get; }
    public int SelectionLength { get; }
    public int SelectionStart { get; }
    public object DataSource { get; }
    public object SelectedItem { get; }
    public string SelectedText { get; }
    public int FindString(params object[] a);
    public int FindStringExact(params object[] a);
    public int GetItemHeight(params object[] a);
  }
  public class CommonDialog : Component {
  }
  public class ContainerControl : ScrollableControl, IContainerControl {
    public Control ActiveControl { get; }
    public Form ParentForm { get; }
    public SizeF AutoScaleDimensions { get; }
    public SizeF CurrentAutoScaleDimensions { get; }
    public bool Validate(params object[] a);
    public bool ValidateChildren(params object[] a);
  }
  public class ContextMenuStrip : ToolStripDropDownMenu {
    public Control SourceControl { get; }
  }
  public class Control : Component, IBindableComponent, IDropTarget, ISynchronizeInvoke, IWin32Window {
    public Color BackColor { get; }
    public Color ForeColor { get; }
    public ContextMenuStrip ContextMenuStrip { get; }
    public Control Parent { get; }
    public Control TopLevelControl { get; }
    public Cursor Cursor { get; }
    public DockStyle Dock { get; }
    public Font Font { get; }
    public Image BackgroundImage { get; }
    public IntPtr Handle { get; }
    public Point AutoScrollOffset { get; }
    public Point Location { get; }
    public Rectangle Bounds { get; }
    public Rectangle ClientRectangle { get; }
    public Rectangle DisplayRectangle { get; }
    public Size ClientSize { get; }
    public Size MaximumSize { get; }
    public Size MinimumSize { get; }
    public Size PreferredSize { get; }
    public Size Size { get; }
    public bool AllowDrop { get; }
    public bool AutoSize { get; }
    public bool CanFocus { get; }
    public bool CanSelect { get; }
    public bool Capture { get; }
    public bool CausesValidation { get; }
    public bool ContainsFocus { get; }
    public bool Created { get; }
    public bool Disposing { get; }
    public bool Enabled { get; }
    public bool Focused { get; }
    public bool HasChildren { get; }
    public bool InvokeRequired { get; }
    public bool IsAccessible { get; }
    public bool IsDisposed { get; }
    public bool IsHandleCreated { get; }
    public bool IsMirrored { get; }
    public bool RecreatingHandle { get; }
    public bool TabStop { get; }
    public bool UseWaitCursor { get; }
    public bool Visible { get; }
    public int Bottom { get; }
    public int Height { get; }
    public int Left { get; }
    public int Right { get; }
    public int TabIndex { get; }
    public int Top { get; }
    public int Width { get; }
    public object Tag { get; }
    public static Color DefaultBackColor { get; }
    public static Color DefaultForeColor { get; }
    public static Font DefaultFont { get; }
    public static Keys ModifierKeys { get; }
    public static MouseButtons MouseButtons { get; }
    public static Point MousePosition { get; }
    public static bool CheckForIllegalCrossThreadCalls { get; }
    public string AccessibleDefaultActionDescription { get; }
    public string AccessibleDescription { get; }
    public string AccessibleName { get; }
    public string CompanyName { get; }
    public string Name { get; }
    public string ProductName { get; }
    public string ProductVersion { get; }
    public string Text { get; }
    public IAsyncResult BeginInvoke(params object[] a);
    public bool Contains(params object[] a);
    public Graphics CreateGraphics();
    public object EndInvoke(params object[] a);
    public Form FindForm();
    public bool Focus();
    public static Control FromChildHandle(params object[] a);
    public static Control FromHandle(params object[] a);
    public Control GetChildAtPoint(params object[] a);
    public IContainerControl GetContainerControl();
    public Control GetNextControl(params object[] a);
    public Size GetPreferredSize(params object[] a);
    public object Invoke(params object[] a);
    public static bool IsKeyLocked(params object[] a);
    public static bool IsMnemonic(params object[] a);
    public Point PointToClient(params object[] a);
    public Point PointToScreen(params object[] a);
    public bool PreProcessMessage(params object[] a);
    public Rectangle RectangleToClient(params object[] a);
    public Rectangle RectangleToScreen(params object[] a);
    public bool SelectNextControl(params object[] a);
  }
  public sealed class Cursor : IDisposable, ISerializable {
    public IntPtr Handle { get; }
    public Point HotSpot { get; }
    public Size Size { get; }
    public object Tag { get; }
    public static Cursor Current { get; }
    public static Point Position { get; }
    public static Rectangle Clip { get; }
    public IntPtr CopyHandle();
  }
  public class DataGridView : Control, ISupportInitialize {
    public Color BackgroundColor { get; }
    public Color GridColor { get; }
    public Control EditingControl { get; }
    public Cursor UserSetCursor { get; }
    public Panel EditingPanel { get; }
    public Point CurrentCellAddress { get; }
    public ScrollBars ScrollBars { get; }
    public bool AllowUserToAddRows { get; }
    public bool AllowUserToDeleteRows { get; }
    public bool AllowUserToOrderColumns { get; }
    public bool AllowUserToResizeColumns { get; }
    public bool AllowUserToResizeRows { get; }
    public bool AutoGenerateColumns { get; }
    public bool ColumnHeadersVisible { get; }
    public bool EnableHeadersVisualStyles { get; }
    public bool IsCurrentCellDirty { get; }
    public bool IsCurrentCellInEditMode { get; }
    public bool IsCurrentRowDirty { get; }
    public bool MultiSelect { get; }
    public bool ReadOnly { get; }
    public bool RowHeadersVisible { get; }
    public bool ShowCellErrors { get; }
    public bool ShowCellToolTips { get; }
    public bool ShowEditingIcon { get; }
    public bool ShowRowErrors { get; }
    public bool StandardTab { get; }
    public bool VirtualMode { get; }
    public int ColumnCount { get; }
    public int ColumnHeadersHeight { get; }
    public int FirstDisplayedScrollingColumnHiddenWidth { get; }
    public int FirstDisplayedScrollingColumnIndex { get; }
    public int FirstDisplayedScrollingRowIndex { get; }
    public int HorizontalScrollingOffset { get; }
    public int NewRowIndex { get; }
    public int RowCount { get; }
    public int RowHeadersWidth { get; }
    public int VerticalScrollingOffset { get; }
    public object DataSource { get; }
    public string DataMember { get; }
    public bool AreAllCellsSelected(params object[] a);
    public bool BeginEdit(params object[] a);
    public bool CancelEdit();
    public bool CommitEdit(params object[] a);
    public int DisplayedColumnCount(params object[] a);
    public int DisplayedRowCount(params object[] a);
    public bool EndEdit(params object[] a);
    public int GetCellCount(params object[] a);
    public Rectangle GetCellDisplayRectangle(params object[] a);
    public Rectangle GetColumnDisplayRectangle(params object[] a);
    public Rectangle GetRowDisplayRectangle(params object[] a);
    public bool RefreshEdit();
  }
  public struct DialogResult : Enum {
    public const DialogResult None;
    public const DialogResult OK;
    public const DialogResult Cancel;
    public const DialogResult Abort;
    public const DialogResult Retry;
    public const DialogResult Ignore;
    public const DialogResult Yes;
    public const DialogResult No;
  }
  public struct DockStyle : Enum {
    public const DockStyle None;
    public const DockStyle Top;
    public const DockStyle Bottom;
    public const DockStyle Left;
    public const DockStyle Right;
    public const DockStyle Fill;
  }
  public class FileDialog : CommonDialog {
    public bool AddExtension { get; }
    public bool AutoUpgradeEnabled { get; }
    public bool CheckFileExists { get; }
    public bool CheckPathExists { get; }
    public bool DereferenceLinks { get; }
    public bool RestoreDirectory { get; }
    public bool ShowHelp { get; }
    public bool SupportMultiDottedExtensions { get; }
    public bool ValidateNames { get; }
    public int FilterIndex { get; }
    public string DefaultExt { get; }
    public string FileName { get; }
    public string Filter { get; }
    public string InitialDirectory { get; }
    public string Title { get; }
    public string[] FileNames { get; }
  }
  public class FlowLayoutPanel : Panel, IExtenderProvider {
    public bool WrapContents { get; }
    public bool GetFlowBreak(params object[] a);
  }
  public class Form : ContainerControl {
    public Color TransparencyKey { get; }
    public DialogResult DialogResult { get; }
    public Form ActiveMdiChild { get; }
    public Form MdiParent { get; }
    public Form Owner { get; }
    public Form[] MdiChildren { get; }
    public Form[] OwnedForms { get; }
    public IButtonControl AcceptButton { get; }
    public IButtonControl CancelButton { get; }
    public Icon Icon { get; }
    public MainMenu Menu { get; }
    public MainMenu MergedMenu { get; }
    public MenuStrip MainMenuStrip { get; }
    public Point DesktopLocation { get; }
    public Point Location { get; }
    public Rectangle DesktopBounds { get; }
    public Rectangle RestoreBounds { get; }
    public Size AutoScaleBaseSize { get; }
    public Size ClientSize { get; }
    public Size Size { get; }
    public bool AllowTransparency { get; }
    public bool ControlBox { get; }
    public bool HelpButton { get; }
    public bool IsMdiChild { get; }
    public bool IsMdiContainer { get; }
    public bool IsRestrictedWindow { get; }
    public bool KeyPreview { get; }
    public bool MaximizeBox { get; }
    public bool MinimizeBox { get; }
    public bool Modal { get; }
    public bool RightToLeftLayout { get; }
    public bool ShowIcon { get; }
    public bool ShowInTaskbar { get; }
    public bool TabStop { get; }
    public bool TopLevel { get; }
    public bool TopMost { get; }
    public double Opacity { get; }
    public int TabIndex { get; }
    public static Form ActiveForm { get; }
    public DialogResult ShowDialog(params object[] a);
  }
  public class GroupBox : Control {
    public bool TabStop { get; }
    public bool UseCompatibleTextRendering { get; }
  }
  public interface IBindableComponent : IComponent {
  }
  public interface IButtonControl {
  }
  public interface IContainerControl {
  }
  public interface IDropTarget {
  }
  public interface IWin32Window {
  }
  public sealed class ImageList : Component {
    public Color TransparentColor { get; }
    public IntPtr Handle { get; }
    public Size ImageSize { get; }
    public bool HandleCreated { get; }
    public object Tag { get; }
  }
  public class KeyEventArgs : EventArgs {
    public Keys KeyCode { get; }
    public Keys KeyData { get; }
    public Keys Modifiers { get; }
    public bool Alt { get; }
    public bool Control { get; }
    public bool Handled { get; }
    public bool Shift { get; }
    public bool SuppressKeyPress { get; }
    public int KeyValue { get; }
  }
  public struct Keys : Enum {
    public const Keys None;
    public const Keys LButton;
    public const Keys RButton;
    public const Keys Cancel;
    public const Keys MButton;
    public const Keys XButton1;
    public const Keys XButton2;
    public const Keys Back;
    public const Keys Tab;
    public const Keys LineFeed;
    public const Keys Clear;
    public const Keys Return;
    public const Keys Enter;
    public const Keys ShiftKey;
    public const Keys ControlKey;
    public const Keys Menu;
    public const Keys Pause;
    public const Keys CapsLock;
    public const Keys Capital;
    public const Keys KanaMode;
    public const Keys HanguelMode;
    public const Keys HangulMode;
    public const Keys JunjaMode;
    public const Keys FinalMode;
    public const Keys KanjiMode;
    public const Keys HanjaMode;
    public const Keys Escape;
    public const Keys IMEConvert;
    public const Keys IMENonconvert;
    public const Keys IMEAccept;
    public const Keys IMEAceept;
    public const Keys IMEModeChange;
    public const Keys Space;
    public const Keys PageUp;
    public const Keys Prior;
    public const Keys PageDown;
    public const Keys Next;
    public const Keys End;
    public const Keys Home;
    public const Keys Left;
    public const Keys Up;
    public const Keys Right;
    public const Keys Down;
    public const Keys Select;
    public const Keys Print;
    public const Keys Execute;
    public const Keys Snapshot;
    public const Keys PrintScreen;
    public const Keys Insert;
    public const Keys Delete;
    public const Keys Help;
    public const Keys D0;
    public const Keys D1;
    public const Keys D2;
    public const Keys D3;
    public const Keys D4;
    public const Keys D5;
    public const Keys D6;
    public const Keys D7;
    public const Keys D8;
    public const Keys D9;
    public const Keys A;
    public const Keys B;
    public const Keys C;
    public const Keys D;
    public const Keys E;
    public const Keys F;
    public const Keys G;
    public const Keys H;
    public const Keys I;
    public const Keys J;
    public const Keys K;
    public const Keys L;
    public const Keys M;
    public const Keys N;
    public const Keys O;
    public const Keys P;
    public const Keys Q;
    public const Keys R;
    public const Keys S;
    public const Keys T;
    public const Keys U;
    public const Keys V;
    public const Keys W;
    public const Keys X;
    public const Keys Y;
    public const Keys Z;
    public const Keys LWin;
    public const Keys RWin;
    public const Keys Apps;
    public const Keys Sleep;
    public const Keys NumPad0;
    public const Keys NumPad1;
    public const Keys NumPad2;
    public const Keys NumPad3;
    public const Keys NumPad4;
    public const Keys NumPad5;
    public const Keys NumPad6;
    public const Keys NumPad7;
    public const Keys NumPad8;
    public const Keys NumPad9;
    public const Keys Multiply;
    public const Keys Add;
    public const Keys Separator;
    public const Keys Subtract;
    public const Keys Decimal;
    public const Keys Divide;
    public const Keys F1;
    public const Keys F2;
    public const Keys F3;
    public const Keys F4;
    public const Keys F5;
    public const Keys F6;
    public const Keys F7;
    public const Keys F8;
    public const Keys F9;
    public const Keys F10;
    public const Keys F11;
    public const Keys F12;
    public const Keys F13;
    public const Keys F14;
    public const Keys F15;
    public const Keys F16;
    public const Keys F17;
    public const Keys F18;
    public const Keys F19;
    public const Keys F20;
    public const Keys F21;
    public const Keys F22;
    public const Keys F23;
    public const Keys F24;
    public const Keys NumLock;
    public const Keys Scroll;
    public const Keys LShiftKey;
    public const Keys RShiftKey;
    public const Keys LControlKey;
    public const Keys RControlKey;
    public const Keys LMenu;
    public const Keys RMenu;
    public const Keys BrowserBack;
    public const Keys BrowserForward;
    public const Keys BrowserRefresh;
    public const Keys BrowserStop;
    public const Keys BrowserSearch;
    public const Keys BrowserFavorites;
    public const Keys BrowserHome;
    public const Keys VolumeMute;
    public const Keys VolumeDown;
    public const Keys VolumeUp;
    public const Keys MediaNextTrack;
    public const Keys MediaPreviousTrack;
    public const Keys MediaStop;
    public const Keys MediaPlayPause;
    public const Keys LaunchMail;
    public const Keys SelectMedia;
    public const Keys LaunchApplication1;
    public const Keys LaunchApplication2;
    public const Keys OemSemicolon;
    public const Keys Oem1;
    public const Keys Oemplus;
    public const Keys Oemcomma;
    public const Keys OemMinus;
    public const Keys OemPeriod;
    public const Keys Oem2;
    public const Keys OemQuestion;
    public const Keys Oem3;
    public const Keys Oemtilde;
    public const Keys OemOpenBrackets;
    public const Keys Oem4;
    public const Keys Oem5;
    public const Keys OemPipe;
    public const Keys Oem6;
    public const Keys OemCloseBrackets;
    public const Keys OemQuotes;
    public const Keys Oem7;
    public const Keys Oem8;
    public const Keys OemBackslash;
    public const Keys Oem102;
    public const Keys ProcessKey;
    public const Keys Packet;
    public const Keys Attn;
    public const Keys Crsel;
    public const Keys Exsel;
    public const Keys EraseEof;
    public const Keys Play;
    public const Keys Zoom;
    public const Keys NoName;
    public const Keys Pa1;
    public const Keys OemClear;
    public const Keys KeyCode;
    public const Keys Shift;
    public const Keys Control;
    public const Keys Alt;
    public const Keys Modifiers;
  }
  public class Label : Control {
    public ContentAlignment ImageAlign { get; }
    public ContentAlignment TextAlign { get; }
    public Image Image { get; }
    public ImageList ImageList { get; }
    public bool AutoEllipsis { get; }
    public bool TabStop { get; }
    public bool UseCompatibleTextRendering { get; }
    public bool UseMnemonic { get; }
    public int ImageIndex { get; }
    public int PreferredHeight { get; }
    public int PreferredWidth { get; }
    public string ImageKey { get; }
  }
  public class LinkLabel : Label, IButtonControl {
    public Color ActiveLinkColor { get; }
    public Color DisabledLinkColor { get; }
    public Color LinkColor { get; }
    public Color VisitedLinkColor { get; }
    public bool LinkVisited { get; }
    public bool UseCompatibleTextRendering { get; }
  }
  public class ListBox : ListControl {
    public static int DefaultItemHeight;
    public static int NoMatches;
    public bool HorizontalScrollbar { get; }
    public bool IntegralHeight { get; }
    public bool MultiColumn { get; }
    public bool ScrollAlwaysVisible { get; }
    public bool Sorted { get; }
    public bool UseCustomTabOffsets { get; }
    public bool UseTabStops { get; }
    public int ColumnWidth { get; }
    public int HorizontalExtent { get; }
    public int ItemHeight { get; }
    public int PreferredHeight { get; }
    public int TopIndex { get; }
    public object SelectedItem { get; }
    public int FindString(params object[] a);
    public int FindStringExact(params object[] a);
    public int GetItemHeight(params object[] a);
    public Rectangle GetItemRectangle(params object[] a);
    public bool GetSelected(params object[] a);
    public int IndexFromPoint(params object[] a);
  }
  public class ListControl : Control {
    public IFormatProvider FormatInfo { get; }
    public bool FormattingEnabled { get; }
    public int SelectedIndex { get; }
    public object DataSource { get; }
    public object SelectedValue { get; }
    public string DisplayMember { get; }
    public string FormatString { get; }
    public string ValueMember { get; }
    public string GetItemText(params object[] a);
  }
  public class ListView : Control {
    public IComparer ListViewItemSorter { get; }
    public ImageList LargeImageList { get; }
    public ImageList SmallImageList { get; }
    public ImageList StateImageList { get; }
    public ListViewItem FocusedItem { get; }
    public ListViewItem TopItem { get; }
    public Size TileSize { get; }
    public bool AllowColumnReorder { get; }
    public bool AutoArrange { get; }
    public bool BackgroundImageTiled { get; }
    public bool CheckBoxes { get; }
    public bool FullRowSelect { get; }
    public bool GridLines { get; }
    public bool HideSelection { get; }
    public bool HotTracking { get; }
    public bool HoverSelection { get; }
    public bool LabelEdit { get; }
    public bool LabelWrap { get; }
    public bool MultiSelect { get; }
    public bool OwnerDraw { get; }
    public bool RightToLeftLayout { get; }
    public bool Scrollable { get; }
    public bool ShowGroups { get; }
    public bool ShowItemToolTips { get; }
    public bool UseCompatibleStateImageBehavior { get; }
    public bool VirtualMode { get; }
    public int VirtualListSize { get; }
    public ListViewItem FindItemWithText(params object[] a);
    public ListViewItem FindNearestItem(params object[] a);
    public ListViewItem GetItemAt(params object[] a);
    public Rectangle GetItemRect(params object[] a);
  }
  public class ListViewItem : ICloneable, ISerializable {
    public Color BackColor { get; }
    public Color ForeColor { get; }
    public Font Font { get; }
    public ImageList ImageList { get; }
    public ListView ListView { get; }
    public Point Position { get; }
    public Rectangle Bounds { get; }
    public bool Checked { get; }
    public bool Focused { get; }
    public bool Selected { get; }
    public bool UseItemStyleForSubItems { get; }
    public int ImageIndex { get; }
    public int IndentCount { get; }
    public int Index { get; }
    public int StateImageIndex { get; }
    public object Tag { get; }
    public string ImageKey { get; }
    public string Name { get; }
    public string Text { get; }
    public string ToolTipText { get; }
    public object Clone();
    public ListViewItem FindNearestItem(params object[] a);
    public Rectangle GetBounds(params object[] a);
  }
  public class MainMenu : Menu {
    public MainMenu CloneMenu();
    public Form GetForm();
  }
  public class Menu : Component {
    public static int FindHandle;
    public static int FindShortcut;
    public IntPtr Handle { get; }
    public MenuItem MdiListItem { get; }
    public bool IsParent { get; }
    public object Tag { get; }
    public string Name { get; }
    public MenuItem FindMenuItem(params object[] a);
    public MainMenu GetMainMenu();
  }
  public class MenuItem : Menu {
    public Menu Parent { get; }
    public bool BarBreak { get; }
    public bool Break { get; }
    public bool Checked { get; }
    public bool DefaultItem { get; }
    public bool Enabled { get; }
    public bool MdiList { get; }
    public bool OwnerDraw { get; }
    public bool RadioCheck { get; }
    public bool ShowShortcut { get; }
    public bool Visible { get; }
    public char Mnemonic { get; }
    public int Index { get; }
    public int MergeOrder { get; }
    public string Text { get; }
    public MenuItem CloneMenu();
    public MenuItem MergeMenu();
  }
  public class MenuStrip : ToolStrip {
    public ToolStripMenuItem MdiWindowListItem { get; }
    public bool CanOverflow { get; }
    public bool ShowItemToolTips { get; }
    public bool Stretch { get; }
  }
  public class MessageBox {
    public static DialogResult Show(params object[] a);
  }
  public struct MessageBoxButtons : Enum {
    public const MessageBoxButtons OK;
    public const MessageBoxButtons OKCancel;
    public const MessageBoxButtons AbortRetryIgnore;
    public const MessageBoxButtons YesNoCancel;
    public const MessageBoxButtons YesNo;
    public const MessageBoxButtons RetryCancel;
  }
  public struct MessageBoxIcon : Enum {
    public const MessageBoxIcon None;
    public const MessageBoxIcon Error;
    public const MessageBoxIcon Hand;
    public const MessageBoxIcon Stop;
    public const MessageBoxIcon Question;
    public const MessageBoxIcon Exclamation;
    public const MessageBoxIcon Warning;
    public const MessageBoxIcon Asterisk;
    public const MessageBoxIcon Information;
  }
  public struct MouseButtons : Enum {
    public const MouseButtons None;
    public const MouseButtons Left;
    public const MouseButtons Right;
    public const MouseButtons Middle;
    public const MouseButtons XButton1;
    public const MouseButtons XButton2;
  }
  public class MouseEventArgs : EventArgs {
    public MouseButtons Button { get; }
    public Point Location { get; }
    public int Clicks { get; }
    public int Delta { get; }
    public int X { get; }
    public int Y { get; }
  }
  public class NumericUpDown : UpDownBase, ISupportInitialize {
    public bool Hexadecimal { get; }
    public bool ThousandsSeparator { get; }
    public decimal Increment { get; }
    public decimal Maximum { get; }
    public decimal Minimum { get; }
    public decimal Value { get; }
    public int DecimalPlaces { get; }
  }
  public sealed class OpenFileDialog : FileDialog {
    public bool Multiselect { get; }
    public bool ReadOnlyChecked { get; }
    public bool ShowReadOnly { get; }
    public string SafeFileName { get; }
    public string[] SafeFileNames { get; }
    public Stream OpenFile();
  }
  public struct Orientation : Enum {
    public const Orientation Horizontal;
    public const Orientation Vertical;
  }
  public class PaintEventArgs : EventArgs, IDisposable {
    public Graphics Graphics { get; }
    public Rectangle ClipRectangle { get; }
  }
  public class Panel : ScrollableControl {
    public bool TabStop { get; }
  }
  public class PictureBox : Control, ISupportInitialize {
    public Image ErrorImage { get; }
    public Image Image { get; }
    public Image InitialImage { get; }
    public bool CausesValidation { get; }
    public bool TabStop { get; }
    public bool WaitOnLoad { get; }
    public int TabIndex { get; }
    public string ImageLocation { get; }
  }
  public class ProgressBar : Control {
    public bool CausesValidation { get; }
    public bool RightToLeftLayout { get; }
    public bool TabStop { get; }
    public int MarqueeAnimationSpeed { get; }
    public int Maximum { get; }
    public int Minimum { get; }
    public int Step { get; }
    public int Value { get; }
  }
  public class PropertyGrid : ContainerControl, IComPropertyBrowser {
    public Color CategoryForeColor { get; }
    public Color CommandsActiveLinkColor { get; }
    public Color CommandsBackColor { get; }
    public Color CommandsDisabledLinkColor { get; }
    public Color CommandsForeColor { get; }
    public Color CommandsLinkColor { get; }
    public Color HelpBackColor { get; }
    public Color HelpForeColor { get; }
    public Color LineColor { get; }
    public Color ViewBackColor { get; }
    public Color ViewForeColor { get; }
    public Point ContextMenuDefaultLocation { get; }
    public bool CanShowCommands { get; }
    public bool CommandsVisible { get; }
    public bool CommandsVisibleIfAvailable { get; }
    public bool HelpVisible { get; }
    public bool LargeButtons { get; }
    public bool ToolbarVisible { get; }
    public bool UseCompatibleTextRendering { get; }
    public object SelectedObject { get; }
    public object[] SelectedObjects { get; }
  }
  public class RadioButton : ButtonBase {
    public ContentAlignment CheckAlign { get; }
    public bool AutoCheck { get; }
    public bool Checked { get; }
    public bool TabStop { get; }
  }
  public class RichTextBox : TextBoxBase {
    public Color SelectionBackColor { get; }
    public Color SelectionColor { get; }
    public Font SelectionFont { get; }
    public bool AutoWordSelection { get; }
    public bool CanRedo { get; }
    public bool DetectUrls { get; }
    public bool EnableAutoDragDrop { get; }
    public bool RichTextShortcutsEnabled { get; }
    public bool SelectionBullet { get; }
    public bool SelectionProtected { get; }
    public bool ShowSelectionMargin { get; }
    public float ZoomFactor { get; }
    public int BulletIndent { get; }
    public int RightMargin { get; }
    public int SelectionCharOffset { get; }
    public int SelectionHangingIndent { get; }
    public int SelectionIndent { get; }
    public int SelectionRightIndent { get; }
    public int[] SelectionTabs { get; }
    public string RedoActionName { get; }
    public string Rtf { get; }
    public string SelectedRtf { get; }
    public string UndoActionName { get; }
    public bool CanPaste(params object[] a);
    public int Find(params object[] a);
  }
  public sealed class SaveFileDialog : FileDialog {
    public bool CreatePrompt { get; }
    public bool OverwritePrompt { get; }
    public Stream OpenFile();
  }
  public struct ScrollBars : Enum {
    public const ScrollBars None;
    public const ScrollBars Horizontal;
    public const ScrollBars Vertical;
    public const ScrollBars Both;
  }
  public class ScrollableControl : Control {
  }
  public class SplitContainer : ContainerControl, ISupportInitialize {
    public DockStyle Dock { get; }
    public Orientation Orientation { get; }
    public Point AutoScrollPosition { get; }
    public Rectangle SplitterRectangle { get; }
    public Size AutoScrollMargin { get; }
    public Size AutoScrollMinSize { get; }
    public bool IsSplitterFixed { get; }
    public bool Panel1Collapsed { get; }
    public bool Panel2Collapsed { get; }
    public bool TabStop { get; }
    public int Panel1MinSize { get; }
    public int Panel2MinSize { get; }
    public int SplitterDistance { get; }
    public int SplitterIncrement { get; }
    public int SplitterWidth { get; }
  }
  public class Splitter : Control {
    public bool TabStop { get; }
    public int MinExtra { get; }
    public int MinSize { get; }
    public int SplitPosition { get; }
  }
  public class StatusStrip : ToolStrip {
    public Rectangle SizeGripBounds { get; }
    public bool CanOverflow { get; }
    public bool ShowItemToolTips { get; }
    public bool SizingGrip { get; }
    public bool Stretch { get; }
  }
  public class TabControl : Control {
    public ImageList ImageList { get; }
    public Point Padding { get; }
    public Size ItemSize { get; }
    public TabPage SelectedTab { get; }
    public bool HotTrack { get; }
    public bool Multiline { get; }
    public bool RightToLeftLayout { get; }
    public bool ShowToolTips { get; }
    public int RowCount { get; }
    public int SelectedIndex { get; }
    public int TabCount { get; }
    public Control GetControl(params object[] a);
    public Rectangle GetTabRect(params object[] a);
  }
  public class TabPage : Panel {
    public Point Location { get; }
    public Size PreferredSize { get; }
    public bool Enabled { get; }
    public bool TabStop { get; }
    public bool UseVisualStyleBackColor { get; }
    public bool Visible { get; }
    public int ImageIndex { get; }
    public int TabIndex { get; }
    public string ImageKey { get; }
    public string ToolTipText { get; }
    public static TabPage GetTabPageOfComponent(params object[] a);
  }
  public class TableLayoutPanel : Panel, IExtenderProvider {
    public int ColumnCount { get; }
    public int RowCount { get; }
    public int GetColumn(params object[] a);
    public int GetColumnSpan(params object[] a);
    public int[] GetColumnWidths();
    public Control GetControlFromPosition(params object[] a);
    public int GetRow(params object[] a);
    public int[] GetRowHeights();
    public int GetRowSpan(params object[] a);
  }
  public class TextBox : TextBoxBase {
    public ScrollBars ScrollBars { get; }
    public bool AcceptsReturn { get; }
    public bool UseSystemPasswordChar { get; }
    public char PasswordChar { get; }
  }
  public class TextBoxBase : Control {
    public bool AcceptsTab { get; }
    public bool CanUndo { get; }
    public bool HideSelection { get; }
    public bool Modified { get; }
    public bool Multiline { get; }
    public bool ReadOnly { get; }
    public bool ShortcutsEnabled { get; }
    public bool WordWrap { get; }
    public int MaxLength { get; }
    public int PreferredHeight { get; }
    public int SelectionLength { get; }
    public int SelectionStart { get; }
    public int TextLength { get; }
    public string SelectedText { get; }
    public string[] Lines { get; }
    public char GetCharFromPosition(params object[] a);
    public int GetCharIndexFromPosition(params object[] a);
    public int GetFirstCharIndexFromLine(params object[] a);
    public int GetFirstCharIndexOfCurrentLine();
    public int GetLineFromCharIndex(params object[] a);
    public Point GetPositionFromCharIndex(params object[] a);
  }
  public class ToolStrip : ScrollableControl {
    public Color BackColor { get; }
    public Color ForeColor { get; }
    public ImageList ImageList { get; }
    public Orientation Orientation { get; }
    public Point AutoScrollPosition { get; }
    public Rectangle GripRectangle { get; }
    public Size AutoScrollMargin { get; }
    public Size AutoScrollMinSize { get; }
    public Size ImageScalingSize { get; }
    public bool AllowItemReorder { get; }
    public bool AllowMerge { get; }
    public bool CanOverflow { get; }
    public bool CausesValidation { get; }
    public bool HasChildren { get; }
    public bool IsCurrentlyDragging { get; }
    public bool IsDropDown { get; }
    public bool ShowItemToolTips { get; }
    public bool Stretch { get; }
    public bool TabStop { get; }
    public Control GetChildAtPoint(params object[] a);
    public ToolStripItem GetItemAt(params object[] a);
    public ToolStripItem GetNextItem(params object[] a);
  }
  public class ToolStripButton : ToolStripItem {
    public bool AutoToolTip { get; }
    public bool CheckOnClick { get; }
    public bool Checked { get; }
  }
  public class ToolStripComboBox : ToolStripControlHost {
    public ComboBox ComboBox { get; }
    public bool DroppedDown { get; }
    public bool IntegralHeight { get; }
    public bool Sorted { get; }
    public int DropDownHeight { get; }
    public int DropDownWidth { get; }
    public int MaxDropDownItems { get; }
    public int MaxLength { get; }
    public int SelectedIndex { get; }
    public int SelectionLength { get; }
    public int SelectionStart { get; }
    public object SelectedItem { get; }
    public string SelectedText { get; }
    public int FindString(params object[] a);
    public int FindStringExact(params object[] a);
    public int GetItemHeight(params object[] a);
  }
  public class ToolStripControlHost : ToolStripItem {
    public Color ImageTransparentColor { get; }
    public ContentAlignment ControlAlign { get; }
    public ContentAlignment ImageAlign { get; }
    public ContentAlignment TextAlign { get; }
    public Control Control { get; }
    public bool CausesValidation { get; }
    public bool DoubleClickEnabled { get; }
    public bool Focused { get; }
    public bool RightToLeftAutoMirrorImage { get; }
  }
  public class ToolStripDropDown : ToolStrip {
  }
  public class ToolStripDropDownButton : ToolStripDropDownItem {
    public bool AutoToolTip { get; }
    public bool ShowDropDownArrow { get; }
  }
  public class ToolStripDropDownItem : ToolStripItem {
    public ToolStripDropDown DropDown { get; }
    public bool HasDropDownItems { get; }
  }
  public class ToolStripDropDownMenu : ToolStripDropDown {
  }
  public class ToolStripItem : Component, IDropTarget {
    public Color BackColor { get; }
    public Color ForeColor { get; }
    public Color ImageTransparentColor { get; }
    public ContentAlignment ImageAlign { get; }
    public ContentAlignment TextAlign { get; }
    public DockStyle Dock { get; }
    public Font Font { get; }
    public Image BackgroundImage { get; }
    public Image Image { get; }
    public Rectangle Bounds { get; }
    public Rectangle ContentRectangle { get; }
    public Size Size { get; }
    public ToolStrip Owner { get; }
    public ToolStripItem OwnerItem { get; }
    public bool AllowDrop { get; }
    public bool AutoSize { get; }
    public bool AutoToolTip { get; }
    public bool Available { get; }
    public bool CanSelect { get; }
    public bool DoubleClickEnabled { get; }
    public bool Enabled { get; }
    public bool IsDisposed { get; }
    public bool IsOnDropDown { get; }
    public bool IsOnOverflow { get; }
    public bool Pressed { get; }
    public bool RightToLeftAutoMirrorImage { get; }
    public bool Selected { get; }
    public bool Visible { get; }
    public int Height { get; }
    public int ImageIndex { get; }
    public int MergeIndex { get; }
    public int Width { get; }
    public object Tag { get; }
    public string AccessibleDefaultActionDescription { get; }
    public string AccessibleDescription { get; }
    public string AccessibleName { get; }
    public string ImageKey { get; }
    public string Name { get; }
    public string Text { get; }
    public string ToolTipText { get; }
    public ToolStrip GetCurrentParent();
    public Size GetPreferredSize(params object[] a);
  }
  public class ToolStripLabel : ToolStripItem {
    public Color ActiveLinkColor { get; }
    public Color LinkColor { get; }
    public Color VisitedLinkColor { get; }
    public bool IsLink { get; }
    public bool LinkVisited { get; }
  }
  public class ToolStripMenuItem : ToolStripDropDownItem {
    public Keys ShortcutKeys { get; }
    public bool CheckOnClick { get; }
    public bool Checked { get; }
    public bool IsMdiWindowListEntry { get; }
    public bool ShowShortcutKeys { get; }
    public string ShortcutKeyDisplayString { get; }
  }
  public class ToolStripTextBox : ToolStripControlHost {
    public TextBox TextBox { get; }
    public bool AcceptsReturn { get; }
    public bool AcceptsTab { get; }
    public bool CanUndo { get; }
    public bool HideSelection { get; }
    public bool Modified { get; }
    public bool Multiline { get; }
    public bool ReadOnly { get; }
    public bool ShortcutsEnabled { get; }
    public bool WordWrap { get; }
    public int MaxLength { get; }
    public int SelectionLength { get; }
    public int SelectionStart { get; }
    public int TextLength { get; }
    public string SelectedText { get; }
    public string[] Lines { get; }
    public char GetCharFromPosition(params object[] a);
    public int GetCharIndexFromPosition(params object[] a);
    public int GetFirstCharIndexFromLine(params object[] a);
    public int GetFirstCharIndexOfCurrentLine();
    public int GetLineFromCharIndex(params object[] a);
    public Point GetPositionFromCharIndex(params object[] a);
  }
  public class ToolTip : Component, IExtenderProvider {
    public Color BackColor { get; }
    public Color ForeColor { get; }
    public bool Active { get; }
    public bool IsBalloon { get; }
    public bool OwnerDraw { get; }
    public bool ShowAlways { get; }
    public bool StripAmpersands { get; }
    public bool UseAnimation { get; }
    public bool UseFading { get; }
    public int AutoPopDelay { get; }
    public int AutomaticDelay { get; }
    public int InitialDelay { get; }
    public int ReshowDelay { get; }
    public object Tag { get; }
    public string ToolTipTitle { get; }
    public bool CanExtend(params object[] a);
    public string GetToolTip(params object[] a);
  }
  public class TrackBar : Control, ISupportInitialize {
    public Orientation Orientation { get; }
    public bool RightToLeftLayout { get; }
    public int LargeChange { get; }
    public int Maximum { get; }
    public int Minimum { get; }
    public int SmallChange { get; }
    public int TickFrequency { get; }
    public int Value { get; }
  }
  public class TreeNode : MarshalByRefObject, ICloneable, ISerializable {
    public Color BackColor { get; }
    public Color ForeColor { get; }
    public ContextMenuStrip ContextMenuStrip { get; }
    public Font NodeFont { get; }
    public IntPtr Handle { get; }
    public Rectangle Bounds { get; }
    public TreeNode FirstNode { get; }
    public TreeNode LastNode { get; }
    public TreeNode NextNode { get; }
    public TreeNode NextVisibleNode { get; }
    public TreeNode Parent { get; }
    public TreeNode PrevNode { get; }
    public TreeNode PrevVisibleNode { get; }
    public TreeNodeCollection Nodes { get; }
    public TreeView TreeView { get; }
    public bool Checked { get; }
    public bool IsEditing { get; }
    public bool IsExpanded { get; }
    public bool IsSelected { get; }
    public bool IsVisible { get; }
    public int ImageIndex { get; }
    public int Index { get; }
    public int Level { get; }
    public int SelectedImageIndex { get; }
    public int StateImageIndex { get; }
    public object Tag { get; }
    public string FullPath { get; }
    public string ImageKey { get; }
    public string Name { get; }
    public string SelectedImageKey { get; }
    public string StateImageKey { get; }
    public string Text { get; }
    public string ToolTipText { get; }
    public object Clone();
    public static TreeNode FromHandle(params object[] a);
    public int GetNodeCount(params object[] a);
  }
  public class TreeNodeCollection : IList {
    public TreeNode this[int a] { get; }
    public TreeNode this[string a] { get; }
    public bool IsReadOnly { get; }
    public int Count { get; }
    public int Add(TreeNode a);
    public TreeNode Add(string a);
    public TreeNode Add(string a, string b);
    public TreeNode Add(string a, string b, int c);
    public TreeNode Add(string a, string b, string c);
    public TreeNode Add(string a, string b, int c, int d);
    public TreeNode Add(string a, string b, string c, string d);
    public bool Contains(params object[] a);
    public bool ContainsKey(params object[] a);
    public TreeNode[] Find(params object[] a);
    public IEnumerator GetEnumerator();
    public int IndexOf(params object[] a);
    public int IndexOfKey(params object[] a);
    public TreeNode Insert(int a, string b);
    public TreeNode Insert(int a, string b, string c);
    public TreeNode Insert(int a, string b, string c, int d);
    public TreeNode Insert(int a, string b, string c, string d);
    public TreeNode Insert(int a, string b, string c, int d, int e);
    public TreeNode Insert(int a, string b, string c, string d, string e);
  }
  public class TreeView : Control {
    public Color LineColor { get; }
    public IComparer TreeViewNodeSorter { get; }
    public ImageList ImageList { get; }
    public ImageList StateImageList { get; }
    public TreeNode SelectedNode { get; }
    public TreeNode TopNode { get; }
    public TreeNodeCollection Nodes { get; }
    public bool CheckBoxes { get; }
    public bool FullRowSelect { get; }
    public bool HideSelection { get; }
    public bool HotTracking { get; }
    public bool LabelEdit { get; }
    public bool RightToLeftLayout { get; }
    public bool Scrollable { get; }
    public bool ShowLines { get; }
    public bool ShowNodeToolTips { get; }
    public bool ShowPlusMinus { get; }
    public bool ShowRootLines { get; }
    public bool Sorted { get; }
    public int ImageIndex { get; }
    public int Indent { get; }
    public int ItemHeight { get; }
    public int SelectedImageIndex { get; }
    public int VisibleCount { get; }
    public string ImageKey { get; }
    public string PathSeparator { get; }
    public string SelectedImageKey { get; }
    public TreeNode GetNodeAt(params object[] a);
    public int GetNodeCount(params object[] a);
  }
  public class UpDownBase : ContainerControl {
  }
  public class UserControl : ContainerControl {
  }
  public class WebBrowser : WebBrowserBase {
    public Stream DocumentStream { get; }
    public Uri Url { get; }
    public Version Version { get; }
    public bool AllowNavigation { get; }
    public bool AllowWebBrowserDrop { get; }
    public bool CanGoBack { get; }
    public bool CanGoForward { get; }
    public bool IsBusy { get; }
    public bool IsOffline { get; }
    public bool IsWebBrowserContextMenuEnabled { get; }
    public bool ScriptErrorsSuppressed { get; }
    public bool ScrollBarsEnabled { get; }
    public bool WebBrowserShortcutsEnabled { get; }
    public object ObjectForScripting { get; }
    public string DocumentText { get; }
    public string DocumentTitle { get; }
    public string DocumentType { get; }
    public string StatusText { get; }
    public bool GoBack();
    public bool GoForward();
  }
  public class WebBrowserBase : Control {
  }
}
namespace System.Windows.Forms.ComponentModel.Com2Interop {
  public interface IComPropertyBrowser {
  }
}
namespace System.Xml {
  public interface IXmlLineInfo {
  }
  public interface IXmlNamespaceResolver {
  }
  public class XmlAttribute : XmlNode {
    public XmlElement OwnerElement { get; }
    public bool Specified { get; }
  }
  public sealed class XmlAttributeCollection : XmlNamedNodeMap, ICollection {
    public XmlAttribute this[int a] { get; }
    public XmlAttribute this[string a, string b] { get; }
    public XmlAttribute this[string a] { get; }
    public XmlAttribute Append(params object[] a);
    public XmlAttribute InsertAfter(params object[] a);
    public XmlAttribute InsertBefore(params object[] a);
    public XmlAttribute Prepend(params object[] a);
    public XmlAttribute Remove(params object[] a);
    public XmlAttribute RemoveAt(params object[] a);
  }
  public class XmlCharacterData : XmlLinkedNode {
  }
  public class XmlDocument : XmlNode {
    public XmlElement DocumentElement { get; }
    public bool PreserveWhitespace { get; }
    public XmlAttribute CreateAttribute(params object[] a);
    public XmlElement CreateElement(params object[] a);
    public XmlNode CreateNode(params object[] a);
    public XmlText CreateTextNode(params object[] a);
    public XmlElement GetElementById(params object[] a);
    public XmlNodeList GetElementsByTagName(params object[] a);
    public XmlNode ImportNode(params object[] a);
    public XmlNode ReadNode(params object[] a);
    public void Validate(object a);
    public void Validate(object a, XmlNode b);
  }
  public class XmlElement : XmlLinkedNode {
    public bool HasAttributes { get; }
    public bool IsEmpty { get; }
    public string GetAttribute(params object[] a);
    public XmlAttribute GetAttributeNode(params object[] a);
    public XmlNodeList GetElementsByTagName(params object[] a);
    public bool HasAttribute(params object[] a);
    public XmlNode RemoveAttributeAt(params object[] a);
    public XmlAttribute RemoveAttributeNode(params object[] a);
    public string SetAttribute(string a, string b, string c);
    public XmlAttribute SetAttributeNode(params object[] a);
  }
  public class XmlException : SystemException {
    public int LineNumber { get; }
    public int LinePosition { get; }
    public string SourceUri { get; }
  }
  public class XmlLinkedNode : XmlNode {
  }
  public class XmlNamedNodeMap : IEnumerable {
  }
  public class XmlNamespaceManager : IEnumerable, IXmlNamespaceResolver {
    public string DefaultNamespace { get; }
    public IEnumerator GetEnumerator();
    public IDictionary<string, string> GetNamespacesInScope(params object[] a);
    public bool HasNamespace(params object[] a);
    public string LookupNamespace(params object[] a);
    public string LookupPrefix(params object[] a);
    public bool PopScope();
  }
  public class XmlNode : ICloneable, IEnumerable, IXPathNavigable {
    public XmlAttributeCollection Attributes { get; }
    public XmlDocument OwnerDocument { get; }
    public XmlElement this[string a, string b] { get; }
    public XmlElement this[string a] { get; }
    public XmlNode FirstChild { get; }
    public XmlNode LastChild { get; }
    public XmlNode NextSibling { get; }
    public XmlNode ParentNode { get; }
    public XmlNode PreviousSibling { get; }
    public XmlNode PreviousText { get; }
    public XmlNodeList ChildNodes { get; }
    public XmlNodeType NodeType { get; }
    public bool HasChildNodes { get; }
    public bool IsReadOnly { get; }
    public string BaseURI { get; }
    public string InnerText { get; }
    public string InnerXml { get; }
    public string LocalName { get; }
    public string Name { get; }
    public string NamespaceURI { get; }
    public string OuterXml { get; }
    public string Prefix { get; }
    public string Value { get; }
    public XmlNode AppendChild(params object[] a);
    public XmlNode Clone();
    public XmlNode CloneNode(params object[] a);
    public IEnumerator GetEnumerator();
    public string GetNamespaceOfPrefix(params object[] a);
    public string GetPrefixOfNamespace(params object[] a);
    public XmlNode InsertAfter(params object[] a);
    public XmlNode InsertBefore(params object[] a);
    public XmlNode PrependChild(params object[] a);
    public XmlNode RemoveChild(params object[] a);
    public XmlNode ReplaceChild(params object[] a);
    public XmlNodeList SelectNodes(params object[] a);
    public XmlNode SelectSingleNode(params object[] a);
    public bool Supports(params object[] a);
  }
  public class XmlNodeList : IDisposable, IEnumerable {
    public XmlNode this[int a] { get; }
    public int Count { get; }
    public IEnumerator GetEnumerator();
    public XmlNode Item(params object[] a);
  }
  public struct XmlNodeType : Enum {
    public const XmlNodeType None;
    public const XmlNodeType Element;
    public const XmlNodeType Attribute;
    public const XmlNodeType Text;
    public const XmlNodeType CDATA;
    public const XmlNodeType EntityReference;
    public const XmlNodeType Entity;
    public const XmlNodeType ProcessingInstruction;
    public const XmlNodeType Comment;
    public const XmlNodeType Document;
    public const XmlNodeType DocumentType;
    public const XmlNodeType DocumentFragment;
    public const XmlNodeType Notation;
    public const XmlNodeType Whitespace;
    public const XmlNodeType SignificantWhitespace;
    public const XmlNodeType EndElement;
    public const XmlNodeType EndEntity;
    public const XmlNodeType XmlDeclaration;
  }
  public class XmlReader : IDisposable {
    public Type ValueType { get; }
    public XmlNodeType NodeType { get; }
    public XmlReaderSettings Settings { get; }
    public bool CanReadBinaryContent { get; }
    public bool CanReadValueChunk { get; }
    public bool CanResolveEntity { get; }
    public bool EOF { get; }
    public bool HasAttributes { get; }
    public bool HasValue { get; }
    public bool IsDefault { get; }
    public bool IsEmptyElement { get; }
    public char QuoteChar { get; }
    public int AttributeCount { get; }
    public int Depth { get; }
    public string BaseURI { get; }
    public string LocalName { get; }
    public string Name { get; }
    public string NamespaceURI { get; }
    public string Prefix { get; }
    public string Value { get; }
    public string XmlLang { get; }
    public string this[int a] { get; }
    public string this[string a, string b] { get; }
    public string this[string a] { get; }
    public static XmlReader Create(params object[] a);
    public string GetAttribute(params object[] a);
    public Task<string> GetValueAsync();
    public static bool IsName(params object[] a);
    public static bool IsNameToken(params object[] a);
    public bool IsStartElement(params object[] a);
    public string LookupNamespace(params object[] a);
    public bool MoveToAttribute(string a);
    public bool MoveToAttribute(string a, string b);
    public XmlNodeType MoveToContent();
    public Task<XmlNodeType> MoveToContentAsync();
    public bool MoveToElement();
    public bool MoveToFirstAttribute();
    public bool MoveToNextAttribute();
    public bool Read();
    public Task<bool> ReadAsync();
    public bool ReadAttributeValue();
    public object ReadContentAs(params object[] a);
    public Task<object> ReadContentAsAsync(params object[] a);
    public int ReadContentAsBase64(params object[] a);
    public Task<int> ReadContentAsBase64Async(params object[] a);
    public int ReadContentAsBinHex(params object[] a);
    public Task<int> ReadContentAsBinHexAsync(params object[] a);
    public bool ReadContentAsBoolean();
    public DateTime ReadContentAsDateTime();
    public DateTimeOffset ReadContentAsDateTimeOffset();
    public decimal ReadContentAsDecimal();
    public double ReadContentAsDouble();
    public float ReadContentAsFloat();
    public int ReadContentAsInt();
    public long ReadContentAsLong();
    public object ReadContentAsObject();
    public Task<object> ReadContentAsObjectAsync();
    public string ReadContentAsString();
    public Task<string> ReadContentAsStringAsync();
    public object ReadElementContentAs(params object[] a);
    public Task<object> ReadElementContentAsAsync(params object[] a);
    public int ReadElementContentAsBase64(params object[] a);
    public Task<int> ReadElementContentAsBase64Async(params object[] a);
    public int ReadElementContentAsBinHex(params object[] a);
    public Task<int> ReadElementContentAsBinHexAsync(params object[] a);
    public bool ReadElementContentAsBoolean(params object[] a);
    public DateTime ReadElementContentAsDateTime(params object[] a);
    public decimal ReadElementContentAsDecimal(params object[] a);
    public double ReadElementContentAsDouble(params object[] a);
    public float ReadElementContentAsFloat(params object[] a);
    public int ReadElementContentAsInt(params object[] a);
    public long ReadElementContentAsLong(params object[] a);
    public object ReadElementContentAsObject(params object[] a);
    public Task<object> ReadElementContentAsObjectAsync();
    public string ReadElementContentAsString(params object[] a);
    public Task<string> ReadElementContentAsStringAsync();
    public string ReadElementString(params object[] a);
    public string ReadInnerXml();
    public Task<string> ReadInnerXmlAsync();
    public string ReadOuterXml();
    public Task<string> ReadOuterXmlAsync();
    public string ReadString();
    public XmlReader ReadSubtree();
    public bool ReadToDescendant(params object[] a);
    public bool ReadToFollowing(params object[] a);
    public bool ReadToNextSibling(params object[] a);
    public int ReadValueChunk(params object[] a);
    public Task<int> ReadValueChunkAsync(params object[] a);
    public Task SkipAsync();
  }
  public sealed class XmlReaderSettings {
    public bool Async { get; }
    public bool CheckCharacters { get; }
    public bool CloseInput { get; }
    public bool IgnoreComments { get; }
    public bool IgnoreProcessingInstructions { get; }
    public bool IgnoreWhitespace { get; }
    public int LineNumberOffset { get; }
    public int LinePositionOffset { get; }
    public long MaxCharactersFromEntities { get; }
    public long MaxCharactersInDocument { get; }
    public XmlReaderSettings Clone();
  }
  public class XmlText : XmlCharacterData {
    public XmlText SplitText(params object[] a);
  }
  public class XmlTextReader : XmlReader, IXmlLineInfo, IXmlNamespaceResolver {
    public Encoding Encoding { get; }
    public bool Namespaces { get; }
    public bool Normalization { get; }
    public int LineNumber { get; }
    public int LinePosition { get; }
    public IDictionary<string, string> GetNamespacesInScope(params object[] a);
    public TextReader GetRemainder();
    public bool HasLineInfo();
    public int ReadBase64(params object[] a);
    public int ReadBinHex(params object[] a);
    public int ReadChars(params object[] a);
  }
  public class XmlTextWriter : XmlWriter {
    public Stream BaseStream { get; }
    public bool Namespaces { get; }
    public char IndentChar { get; }
    public char QuoteChar { get; }
    public int Indentation { get; }
  }
  public class XmlWriter : IDisposable {
    public XmlWriterSettings Settings { get; }
    public string XmlLang { get; }
    public static XmlWriter Create(params object[] a);
    public Task FlushAsync();
    public string LookupPrefix(params object[] a);
    public Task WriteAttributeStringAsync(params object[] a);
    public Task WriteAttributesAsync(params object[] a);
    public Task WriteBase64Async(params object[] a);
    public Task WriteBinHexAsync(params object[] a);
    public Task WriteCDataAsync(params object[] a);
    public Task WriteCharEntityAsync(params object[] a);
    public Task WriteCharsAsync(params object[] a);
    public Task WriteCommentAsync(params object[] a);
    public Task WriteDocTypeAsync(params object[] a);
    public Task WriteElementStringAsync(params object[] a);
    public Task WriteEndDocumentAsync();
    public Task WriteEndElementAsync();
    public Task WriteEntityRefAsync(params object[] a);
    public Task WriteFullEndElementAsync();
    public Task WriteNameAsync(params object[] a);
    public Task WriteNmTokenAsync(params object[] a);
    public Task WriteNodeAsync(params object[] a);
    public Task WriteProcessingInstructionAsync(params object[] a);
    public Task WriteQualifiedNameAsync(params object[] a);
    public Task WriteRawAsync(params object[] a);
    public Task WriteStartDocumentAsync(params object[] a);
    public Task WriteStartElementAsync(params object[] a);
    public Task WriteStringAsync(params object[] a);
    public Task WriteSurrogateCharEntityAsync(params object[] a);
    public Task WriteWhitespaceAsync(params object[] a);
  }
  public sealed class XmlWriterSettings {
    public Encoding Encoding { get; }
    public bool Async { get; }
    public bool CheckCharacters { get; }
    public bool CloseOutput { get; }
    public bool DoNotEscapeUriAttributes { get; }
    public bool Indent { get; }
    public bool NewLineOnAttributes { get; }
    public bool OmitXmlDeclaration { get; }
    public bool WriteEndDocumentOnClose { get; }
    public string IndentChars { get; }
    public string NewLineChars { get; }
    public XmlWriterSettings Clone();
  }
}
namespace System.Xml.Linq {
  public class XAttribute : XObject {
    public XAttribute NextAttribute { get; }
    public XAttribute PreviousAttribute { get; }
    public XName Name { get; }
    public bool IsNamespaceDeclaration { get; }
    public static IEnumerable<XAttribute> EmptySequence { get; }
    public string Value { get; }
  }
  public class XContainer : XNode {
    public XNode FirstNode { get; }
    public XNode LastNode { get; }
    public XmlWriter CreateWriter();
    public IEnumerable<XNode> DescendantNodes();
    public IEnumerable<XElement> Descendants(params object[] a);
    public XElement Element(params object[] a);
    public IEnumerable<XElement> Elements(params object[] a);
    public IEnumerable<XNode> Nodes();
  }
  public class XDocument : XContainer {
    public XElement Root { get; }
    public static XDocument Load(params object[] a);
    public static Task<XDocument> LoadAsync(params object[] a);
    public static XDocument Parse(params object[] a);
    public Task SaveAsync(params object[] a);
  }
  public class XElement : XContainer, IXmlSerializable {
    public XAttribute FirstAttribute { get; }
    public XAttribute LastAttribute { get; }
    public XName Name { get; }
    public bool HasAttributes { get; }
    public bool HasElements { get; }
    public bool IsEmpty { get; }
    public static IEnumerable<XElement> EmptySequence { get; }
    public string Value { get; }
    public IEnumerable<XElement> AncestorsAndSelf(params object[] a);
    public XAttribute Attribute(params object[] a);
    public IEnumerable<XAttribute> Attributes(params object[] a);
    public IEnumerable<XNode> DescendantNodesAndSelf();
    public IEnumerable<XElement> DescendantsAndSelf(params object[] a);
    public XNamespace GetDefaultNamespace();
    public XNamespace GetNamespaceOfPrefix(params object[] a);
    public string GetPrefixOfNamespace(params object[] a);
    public static XElement Load(params object[] a);
    public static Task<XElement> LoadAsync(params object[] a);
    public static XElement Parse(params object[] a);
    public Task SaveAsync(params object[] a);
  }
  public sealed class XName : IEquatable<XName>, ISerializable {
    public XNamespace Namespace { get; }
    public string LocalName { get; }
    public string NamespaceName { get; }
    public static XName Get(params object[] a);
  }
  public sealed class XNamespace {
    public static XNamespace None { get; }
    public static XNamespace Xml { get; }
    public static XNamespace Xmlns { get; }
    public string NamespaceName { get; }
    public static XNamespace Get(params object[] a);
    public XName GetName(params object[] a);
    public static XName operator +(XNamespace a, string b);
  }
  public class XNode : XObject {
    public XNode NextNode { get; }
    public XNode PreviousNode { get; }
    public IEnumerable<XElement> Ancestors(params object[] a);
    public static int CompareDocumentOrder(params object[] a);
    public XmlReader CreateReader(params object[] a);
    public static bool DeepEquals(params object[] a);
    public IEnumerable<XElement> ElementsAfterSelf(params object[] a);
    public IEnumerable<XElement> ElementsBeforeSelf(params object[] a);
    public bool IsAfter(params object[] a);
    public bool IsBefore(params object[] a);
    public IEnumerable<XNode> NodesAfterSelf();
    public IEnumerable<XNode> NodesBeforeSelf();
    public static XNode ReadFrom(params object[] a);
    public static Task<XNode> ReadFromAsync(params object[] a);
    public string ToString(params object[] a);
    public Task WriteToAsync(params object[] a);
  }
  public class XObject : IXmlLineInfo {
    public XDocument Document { get; }
    public XElement Parent { get; }
    public XmlNodeType NodeType { get; }
    public string BaseUri { get; }
    public T Annotation<T>();
    public object Annotation(Type a);
    public IEnumerable<T> Annotations<T>();
    public IEnumerable<object> Annotations(Type a);
  }
  public class XText : XNode {
    public string Value { get; }
  }
}
namespace System.Xml.Serialization {
  public interface IXmlSerializable {
  }
}
namespace System.Xml.XPath {
  public interface IXPathNavigable {
  }
}
