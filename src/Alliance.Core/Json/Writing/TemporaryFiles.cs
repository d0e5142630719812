using System.Buffers;
using System.Text;

namespace Alliance.Core.Json;

/// <summary>
/// The files in which texts are written before they replace their targets. They are in the directory of the target, so that the move stays within one file
/// system. Their name is <c>.</c>, the name of the target, <c>.</c>, 32 hexadecimal digits and <c>.tmp</c>.
/// </summary>
internal static class TemporaryFiles
{
    private const string Extension = ".tmp";
    private const int Digits = 32;

    /// <summary>The number of bytes of the target's name that fit into a file name, which has at most 143 on encrypted file systems and 255 on most others.</summary>
    private const int MostNameBytes = 143 - 2 - Digits - 4;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Returns the path of a new temporary file.</summary>
    /// <exception cref="DirectoryNotFoundException">The directory of the target does not exist.</exception>
    public static string PathFor(string target)
    {
        string folder = Path.GetDirectoryName(target)!;
        return Directory.Exists(folder)
            ? Path.Combine(folder, $"{Prefix(target)}{Guid.NewGuid():N}{Extension}")
            : throw new DirectoryNotFoundException($"The directory {folder} of {target} does not exist.");
    }

    /// <summary>
    /// Deletes the temporary files of a target that were written more than a day before it: processes that were killed left them. An error here is ignored,
    /// because the target has been saved.
    /// </summary>
    /// <param name="target">The target.</param>
    /// <param name="saved">When the target was written, by the clock of its file system.</param>
    public static void DeleteOld(string target, DateTime saved)
    {
        string prefix = Prefix(target);
        try
        {
            foreach (string path in Directory.EnumerateFiles(Path.GetDirectoryName(target)!, "*" + Extension))
            {
                if (IsTemporary(Path.GetFileName(path.AsSpan()), prefix) && saved - File.GetLastWriteTimeUtc(path) > TimeSpan.FromDays(1))
                    Delete(path);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Deletes a temporary file. An error here is ignored, so that the caller gets the error of the save.</summary>
    public static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static string Prefix(string target)
    {
        string name = Path.GetFileName(target);
        int length = name.Length;
        while (Encoding.UTF8.GetByteCount(name.AsSpan(0, length)) > MostNameBytes)
            length -= char.IsLowSurrogate(name[length - 1]) ? 2 : 1;
        return $".{name[..length]}.";
    }

    private static bool IsTemporary(ReadOnlySpan<char> name, string prefix) =>
        name.Length == prefix.Length + Digits + Extension.Length
        && name.StartsWith(prefix, StringComparison.Ordinal)
        && !name.Slice(prefix.Length, Digits).ContainsAnyExcept(HexDigits);
}
