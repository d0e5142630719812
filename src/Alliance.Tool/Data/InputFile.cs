using System.Text.Json;

namespace Alliance.Tool;

/// <summary>A file that a command line names, or standard input.</summary>
/// <param name="Path">The path; <c>-</c> is standard input.</param>
internal sealed record InputFile(string Path)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly string[] Extensions = [".json", ".ndjson", ".jsonl"];

    /// <summary>Whether it is standard input.</summary>
    public bool IsStandardInput => Path == StandardInput;

    /// <summary>Whether its name says that it is a dataset or has records in lines.</summary>
    public bool IsJson => Extensions.Contains(System.IO.Path.GetExtension(Path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The name that messages show.</summary>
    public string Name => IsStandardInput ? "stdin" : Path;

    /// <summary>The file that an option or an argument names.</summary>
    /// <param name="path">The path.</param>
    /// <param name="namedBy">The option or argument, for the message.</param>
    /// <exception cref="ToolException">The path is empty, as with a variable of the shell that is not set.</exception>
    public static InputFile Of(string path, string namedBy) =>
        path.Length > 0 ? new(path) : throw ToolException.Usage($"{namedBy} is empty; it takes the name of a file, or - for standard input.");

    /// <summary>The files for which this one stands: a folder for the .json, .ndjson and .jsonl files in it, at every depth, in the order of their paths; any other only for itself.</summary>
    /// <param name="others">Other extensions of files for which a folder stands.</param>
    /// <exception cref="ToolException">The folder contains none of them or cannot be read.</exception>
    public IReadOnlyList<InputFile> Expanded(params string[] others)
    {
        if (!Directory.Exists(Path))
            return [this];
        string[] extensions = [.. others, .. Extensions];
        IReadOnlyList<InputFile> inside = Inside(others);
        return inside.Count > 0 ? inside : throw new ToolException(ExitCode.Unreadable, $"{Path}: The folder contains no {string.Join(", ", extensions[..^1])} or {extensions[^1]} file.");
    }

    /// <summary>The files in a folder for which it stands (<see cref="Expanded"/>); there may be none.</summary>
    /// <param name="others">Other extensions of files for which a folder stands.</param>
    /// <exception cref="ToolException">The folder cannot be read.</exception>
    public IReadOnlyList<InputFile> Inside(params string[] others)
    {
        try
        {
            string[] extensions = [.. others, .. Extensions];
            return
            [
                .. Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
                    .Where(file => extensions.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                    .Order(StringComparer.Ordinal)
                    .Select(file => new InputFile(file)),
            ];
        }
        catch (Exception error) when (FileErrors.Is(error))
        {
            throw FileErrors.Unreadable(Path, error);
        }
    }

    /// <summary>Opens the file.</summary>
    /// <exception cref="ToolException">It does not exist, is a folder, or cannot be read.</exception>
    public Stream Open()
    {
        if (IsStandardInput)
            return ClosedInput.IsClosed ? throw new ToolException(ExitCode.Unreadable, $"{Name}: Standard input is closed.") : Console.OpenStandardInput();
        if (Directory.Exists(Path))
            throw FileErrors.Folder(Path);
        try
        {
            return new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException(ExitCode.Unreadable, $"{Path}: There is no such file.{NearFiles()}");
        }
        catch (Exception error) when (FileErrors.Is(error))
        {
            throw FileErrors.Unreadable(Path, error);
        }
    }

    /// <summary>The bytes of the file.</summary>
    /// <exception cref="ToolException">It does not exist, is a folder, or cannot be read.</exception>
    public byte[] Bytes()
    {
        using Stream stream = Open();
        return Read(() => AllOf(stream));
    }

    /// <summary>Reads from the file once it is open.</summary>
    /// <exception cref="ToolException">It cannot be read, or its text is broken.</exception>
    public T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (JsonException error)
        {
            throw new ToolException(ExitCode.BrokenText, $"{Name}: {ToolWords.In(error.Message)}");
        }
        catch (Exception error) when (FileErrors.Is(error))
        {
            throw FileErrors.Unreadable(Name, error);
        }
    }

    /// <summary>The rest of a stream.</summary>
    public static byte[] AllOf(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private string NearFiles()
    {
        string folder = System.IO.Path.GetDirectoryName(Path) is { Length: > 0 } given ? given : ".";
        try
        {
            return NearWords.DidYouMean(System.IO.Path.GetFileName(Path), Directory.EnumerateFiles(folder).Select(file => System.IO.Path.GetFileName(file)));
        }
        catch (Exception error) when (FileErrors.Is(error))
        {
            return "";
        }
    }
}
