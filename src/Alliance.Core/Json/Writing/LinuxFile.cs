using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Alliance.Core.Json;

/// <summary>The type and the owner of an open file on Linux. No API of .NET gives them.</summary>
/// <param name="IsRegular">Whether it is a regular file; a pipe, a device or a socket is not.</param>
/// <param name="User">The id of the user who owns it.</param>
/// <param name="Group">The id of the group that owns it.</param>
internal readonly partial record struct LinuxFile(bool IsRegular, uint User, uint Group)
{
    private const int EmptyPath = 0x1000;
    private const uint TypeAndOwner = 0x1 | 0x8 | 0x10;
    private const uint Unchanged = uint.MaxValue;

    /// <summary>Returns the type and the owner; null on other systems, and where the C library lacks <c>statx</c> (before glibc 2.28 and musl 1.2.5).</summary>
    public static LinuxFile? Of(SafeFileHandle file)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        // The layout of this structure is the same on all architectures; that of stat is not.
        Span<byte> status = stackalloc byte[256];
        try
        {
            if (Statx(file, "", EmptyPath, TypeAndOwner, ref status[0]) != 0)
                return null;
        }
        catch (TypeLoadException)
        {
            // The library or the function was not found.
            return null;
        }
        return new((MemoryMarshal.Read<ushort>(status[28..]) & 0xF000) == 0x8000, MemoryMarshal.Read<uint>(status[20..]), MemoryMarshal.Read<uint>(status[24..]));
    }

    /// <summary>Gives a file the owner of this one, as far as the process may: the user and the group, or only the group, or neither.</summary>
    public void GiveOwnerTo(SafeFileHandle file)
    {
        if (Of(file) is { } own && (own.User, own.Group) != (User, Group) && Chown(file, User, Group) != 0)
            _ = Chown(file, Unchanged, Group);
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(SafeFileHandle file, string path, int flags, uint mask, ref byte status);

    [LibraryImport("libc", EntryPoint = "fchown")]
    private static partial int Chown(SafeFileHandle file, uint user, uint group);
}
