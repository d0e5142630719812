namespace Alliance.Tool;

/// <summary>A file that a command line names, or standard input.</summary>
/// <param name="Path">The path; <c>-</c> is standard input.</param>
internal sealed record InputFile(string Path)
{
    private static readonly string[] Extensions = [".json", ".ndjson", ".jsonl"];

    /// <summary>Whether it is standard input.</summary>
    public bool IsStandardInput => Path == "-";

    /// <summary>Whether its name is that of a dataset, not of lines.</summary>
    public bool IsDataset => System.IO.Path.GetExtension(Path).Equals(Extensions[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>The name that messages show.</summary>
    public string Name => IsStandardInput ? "stdin" : Path;

    /// <summary>The files that a command line names. A folder stands for the .json, .ndjson and .jsonl files in it, at every depth, in the order of their paths.</summary>
    /// <param name="paths">The files and folders.</param>
    /// <param name="others">Other extensions of files for which a folder stands.</param>
    /// <exception cref="ToolException">A folder contains none of them or cannot be read, or standard input is named twice.</exception>
    public static IReadOnlyList<InputFile> All(IEnumerable<string> paths, params string[] others)
    {
        List<InputFile> files = [];
        foreach (string path in paths)
        {
            if (path == "-" && files.Exists(file => file.IsStandardInput))
                throw ToolException.Usage("Standard input (-) is named twice; it can be read only once.");
            if (!Directory.Exists(path))
            {
                files.Add(new(path));
                continue;
            }
            InputFile[] inside = [.. Inside(path, [.. others, .. Extensions])];
            if (inside.Length == 0)
                throw new ToolException(ExitCode.Unreadable, $"{path}: The folder contains no {string.Join(", ", [.. others, .. Extensions[..^1]])} or {Extensions[^1]} file.");
            files.AddRange(inside);
        }
        return files;
    }

    /// <summary>Opens the file.</summary>
    /// <exception cref="ToolException">It does not exist, is a folder, or cannot be read.</exception>
    public Stream Open()
    {
        if (IsStandardInput)
            return Console.OpenStandardInput();
        if (Directory.Exists(Path))
            throw new ToolException(ExitCode.Unreadable, $"{Path}: This is a folder; a file was expected.");
        try
        {
            return new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException(ExitCode.Unreadable, $"{Path}: There is no such file.{NearFiles()}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Unreadable, $"{Path}: {error.Message}");
        }
    }

    /// <summary>The bytes of the file.</summary>
    /// <exception cref="ToolException">It does not exist, is a folder, or cannot be read.</exception>
    public byte[] Bytes()
    {
        using Stream stream = Open();
        try
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.ToArray();
        }
        catch (IOException error)
        {
            throw new ToolException(ExitCode.Unreadable, $"{Name}: {error.Message}");
        }
    }

    private static IEnumerable<InputFile> Inside(string folder, string[] extensions)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => extensions.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .Select(file => new InputFile(file))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Unreadable, $"{folder}: {error.Message}");
        }
    }

    private string NearFiles()
    {
        string folder = System.IO.Path.GetDirectoryName(Path) is { Length: > 0 } given ? given : ".";
        try
        {
            return NearWords.DidYouMean(System.IO.Path.GetFileName(Path), Directory.EnumerateFiles(folder).Select(file => System.IO.Path.GetFileName(file)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
