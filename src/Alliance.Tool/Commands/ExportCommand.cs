using System.CommandLine;
using System.Globalization;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>Writes a dataset in another form.</summary>
internal sealed class ExportCommand : ToolCommand
{
    private static readonly string[] Forms = ["ndjson", "csv", "json"];

    private readonly Option<string> _to = new("--to")
    {
        HelpName = "FORM",
        Required = true,
        Description = "ndjson (a record in each line) or json (a dataset), to standard output; or csv, a file for each kind of record and for each list of objects in them, into a folder.",
    };

    private readonly Option<string?> _output = new("--output") { HelpName = "FOLDER", Description = "The folder of the CSV files; it is made if there is none. Files of an earlier export are replaced; none of them is if one of the new ones cannot be written." };

    private readonly Option<bool> _guard = new("--guard-formulas") { Description = "Writes an apostrophe before CSV cells that a spreadsheet would take for formulas: those that begin with =, +, -, @, a tab or a line break and are no number. import removes it." };

    public ExportCommand()
        : base("export", "Writes the dataset as lines (NDJSON), as CSV or as JSON. import reads each of them back into the same dataset.", "alliance export --to ndjson > records.ndjson", "alliance export --to csv --output tables/", "alliance export --data data.json --to csv --output data-tables/ --guard-formulas")
    {
        _to.CompletionSources.Add(Forms);
        Add(_to);
        Add(_output);
        Add(_guard);
        Add(ToolOptions.Data);
        Add(ToolOptions.Json);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        string form = result.GetValue(_to)!;
        string? folder = result.GetValue(_output);
        if (!Forms.Contains(form))
            throw ToolException.Usage($"There is no form {PlainText.Quoted(form)}; there are {string.Join(", ", Forms)}.{NearWords.DidYouMean(form, Forms)}");
        if (form == "csv" && folder is null)
            throw ToolException.Usage("CSV has a file for each kind of record; name their folder: --output FOLDER.");
        if (form != "csv" && folder is not null)
            throw ToolException.Usage($"--output goes with --to csv and takes a folder; {form} is written to standard output, as in alliance export --to {form} > data.{form}.");
        if (form != "csv" && (result.GetValue(_guard) || result.GetValue(ToolOptions.Json)))
            throw ToolException.Usage($"--guard-formulas and --json go with --to csv; {form} is written to standard output.");
        if (folder is "" or InputFile.StandardInput)
            throw ToolException.Usage($"--output is {(folder.Length == 0 ? "empty" : "-")}; it takes the name of a folder, because CSV has a file for each kind of record.");
        AllianceDataset dataset = DataFile.Read(result);
        RequireNoType(dataset);
        if (folder is null)
        {
            output.Verbatim(Text(dataset, form));
            return ExitCode.Answered;
        }
        ExportAnswer answer = Write(TableExport.Of(dataset), folder, result.GetValue(_guard));
        if (result.GetValue(ToolOptions.Json))
        {
            output.Json(answer, ToolJson.Default.ExportAnswer);
            return ExitCode.Answered;
        }
        output.Line($"{Counted.Of(answer.Files.Count, "file")} written to {folder}");
        var table = new TextTable("file", "rows");
        foreach (ExportedFile file in answer.Files)
            table.Add(file.File, file.Rows.ToString(CultureInfo.InvariantCulture));
        output.Table(table);
        return ExitCode.Answered;
    }

    private static byte[] Text(AllianceDataset dataset, string form)
    {
        if (form == "json")
            return AllianceJson.Write(dataset, new() { Indented = true });
        using var lines = new MemoryStream();
        AllianceJson.WriteLines(lines, dataset);
        return lines.ToArray();
    }

    /// <summary>In a line and in the table of other records, the member <c>type</c> is the kind.</summary>
    private static void RequireNoType(AllianceDataset dataset)
    {
        string? place = dataset.Unknown.Names.Contains("type") ? "The dataset" : dataset.Records().FirstOrDefault(record => record.Unknown.Names.Contains("type"))?.Reference.ToString();
        if (place is not null)
            throw new ToolException(ExitCode.ErrorsFound, $"{place} has a member \"type\" that the format does not know; a line has its kind there. Give the member another name, such as x-type.");
    }

    private static ExportAnswer Write(IReadOnlyCollection<CsvTable> tables, string folder, bool isGuarded)
    {
        (string Path, ReadOnlyMemory<byte> Text)[] files = [.. tables.Select(table => (Path.Combine(folder, table.Name.FileName), (ReadOnlyMemory<byte>)table.ToUtf8(isGuarded)))];
        if (FileInPath(folder) is { } file)
            throw new ToolException(ExitCode.Unreadable, $"{file}: This is a file; a folder was expected, because CSV has a file for each kind of record.");
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (FileErrors.Is(error))
        {
            throw FileErrors.Unwritable(folder, error);
        }
        if (new InputFile(folder).Inside(TableName.Extension).FirstOrDefault(inside => !Array.Exists(files, file => file.Path == inside.Path)) is { } foreign)
            throw new ToolException(ExitCode.Unreadable, $"{foreign.Name}: This file in the folder is not part of the export, and import would read it too. Move it away, or name another folder.");
        FileSave.Write(files);
        return new(folder, [.. tables.Select(table => new ExportedFile(table.Name.FileName, table.Rows))]);
    }

    /// <summary>The folder or the one above it that is a file, as far as the path names it; null if none is.</summary>
    private static string? FileInPath(string folder)
    {
        for (string? path = Path.TrimEndingDirectorySeparator(folder); path is { Length: > 0 }; path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path))
                return path;
        }
        return null;
    }
}

/// <summary>What was written as CSV.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Files">The files in it.</param>
internal sealed record ExportAnswer(string Folder, IReadOnlyList<ExportedFile> Files);

/// <summary>A CSV file.</summary>
/// <param name="File">Its name.</param>
/// <param name="Rows">The number of its rows, without the first line.</param>
internal sealed record ExportedFile(string File, int Rows);
