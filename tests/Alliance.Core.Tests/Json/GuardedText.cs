using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Alliance.Core.Tests.Json;

/// <summary>
/// Memory that ends where a page begins which nobody may read: a reader that looks at one byte too many ends the process there. On Linux.
/// </summary>
internal sealed partial class GuardedText : IDisposable
{
    private const int ReadAndWrite = 3, Nothing = 0, PrivateAndAnonymous = 0x22;

    private readonly nint _start;
    private readonly nint _length;
    private readonly nint _page = Environment.SystemPageSize;

    /// <param name="longest">The length of the longest text.</param>
    public GuardedText(int longest)
    {
        nint pages = (longest + _page - 1) / _page;
        _length = (pages + 1) * _page;
        _start = Map(0, _length, ReadAndWrite, PrivateAndAnonymous, -1, 0);
        if (_start == -1 || Protect(_start + _length - _page, _page, Nothing) != 0)
            throw new InvalidOperationException($"No memory: error {Marshal.GetLastPInvokeError()}.");
    }

    /// <summary>A copy of a text whose last byte is the last that may be read.</summary>
    public ReadOnlySpan<byte> AtTheEnd(ReadOnlySpan<byte> text)
    {
        Span<byte> place = MemoryMarshal.CreateSpan(ref Unsafe.AddByteOffset(ref Unsafe.NullRef<byte>(), _start + _length - _page - text.Length), text.Length);
        text.CopyTo(place);
        return place;
    }

    public void Dispose() => _ = Unmap(_start, _length);

#pragma warning disable SYSLIB1054 // What would be generated is unsafe code, which the tests do without.
    [DllImport("libc", EntryPoint = "mmap", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Map(nint address, nint length, int protection, int flags, int file, nint offset);

    [DllImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Protect(nint address, nint length, int protection);

    [DllImport("libc", EntryPoint = "munmap")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Unmap(nint address, nint length);
#pragma warning restore SYSLIB1054
}
