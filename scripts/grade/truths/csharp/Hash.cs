// SHA-1 for a runtime whose own stands on a version of OpenSSL that no system has any more.
//
// The compiler needs it to name the assemblies that it reads (their public key tokens). It takes the place of the
// runtime's assembly of the same name in the copy that ../csharp.ts makes.
using System.Reflection;

[assembly: AssemblyVersion("4.3.0.0")]

namespace System.Security.Cryptography
{
    public class SHA1 : HashAlgorithm
    {
        readonly System.Collections.Generic.List<byte> message = new System.Collections.Generic.List<byte>();

        public static new SHA1 Create() { return new SHA1(); }

        public override void Initialize() { message.Clear(); }

        protected override void HashCore(byte[] array, int start, int size)
        {
            for (var i = 0; i < size; i++) message.Add(array[start + i]);
        }

        protected override byte[] HashFinal()
        {
            var bits = (long)message.Count * 8;
            message.Add(0x80);
            while (message.Count % 64 != 56) message.Add(0);
            for (var shift = 56; shift >= 0; shift -= 8) message.Add((byte)(bits >> shift));
            var state = new uint[] { 0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0 };
            for (var block = 0; block < message.Count; block += 64) Mix(state, block);
            var hash = new byte[20];
            for (var i = 0; i < 20; i++) hash[i] = (byte)(state[i / 4] >> (24 - i % 4 * 8));
            return hash;
        }

        void Mix(uint[] state, int block)
        {
            var words = new uint[80];
            for (var i = 0; i < 64; i++) words[i / 4] |= (uint)message[block + i] << (24 - i % 4 * 8);
            for (var i = 16; i < 80; i++) words[i] = Turn(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
            uint a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
            for (var i = 0; i < 80; i++)
            {
                uint mixed;
                if (i < 20) mixed = ((b & c) | (~b & d)) + 0x5A827999;
                else if (i < 40) mixed = (b ^ c ^ d) + 0x6ED9EBA1;
                else if (i < 60) mixed = ((b & c) | (b & d) | (c & d)) + 0x8F1BBCDC;
                else mixed = (b ^ c ^ d) + 0xCA62C1D6;
                mixed += Turn(a, 5) + e + words[i];
                e = d;
                d = c;
                c = Turn(b, 30);
                b = a;
                a = mixed;
            }
            state[0] += a;
            state[1] += b;
            state[2] += c;
            state[3] += d;
            state[4] += e;
        }

        static uint Turn(uint value, int by) { return value << by | value >> (32 - by); }
    }
}
