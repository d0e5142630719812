using System.Globalization;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>Gathers records from lines, tables and datasets, with everything that is wrong with them.</summary>
internal sealed class DatasetImport
{
    private readonly List<IRecord> _records = [];
    private readonly Dictionary<RecordReference, string> _places = [];
    private readonly List<ToolException> _errors = [];
    private AllianceDataset? _header;
    private string _headerPlace = "";

    /// <summary>What is wrong, in the order in which it was found.</summary>
    public IReadOnlyList<ToolException> Errors => _errors;

    /// <summary>The records.</summary>
    public IReadOnlyList<IRecord> Records => _records;

    /// <summary>Reads files: tables from <c>.csv</c>, lines or a dataset from others.</summary>
    public static DatasetImport Of(IEnumerable<InputFile> files)
    {
        var import = new DatasetImport();
        var tables = new TableImport(import);
        foreach (InputFile file in files)
        {
            try
            {
                if (Path.GetExtension(file.Path).Equals(TableName.Extension, StringComparison.OrdinalIgnoreCase))
                    tables.Read(file.Path, file.Bytes());
                else
                    import.Read(file);
            }
            catch (ToolException error)
            {
                import.Refuse(error);
            }
        }
        tables.Complete();
        return import;
    }

    /// <summary>The records in a dataset: each replaces the one with its reference, or is added.</summary>
    /// <param name="into">The dataset; null for a new one.</param>
    public AllianceDataset Into(AllianceDataset? into) =>
        into is null ? AllianceDataset.Of(_records, _header) : AllianceDataset.Of(into.With(_records).Records(), _header ?? into);

    /// <summary>Notes an error.</summary>
    public void Refuse(ToolException error) => _errors.Add(error);

    /// <summary>Notes an error at a place.</summary>
    public void Refuse(ExitCode code, string place, string message) => _errors.Add(new(code, $"{place}: {message}"));

    /// <summary>Reads a line: a record, or the members of the dataset.</summary>
    /// <param name="line">The line.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="placeOf">The place of an error in it.</param>
    public void AddLine(ReadOnlySpan<byte> line, string place, Func<JsonException, string> placeOf)
    {
        try
        {
            using var stream = new MemoryStream(line.ToArray());
            Add(AllianceJson.ReadDatasetFromLines(stream, new() { Read = DatasetReadOptions.Default }), place);
        }
        catch (JsonException error)
        {
            Refuse(ExitCode.BrokenText, placeOf(error), Reason(error));
        }
    }

    private void Read(InputFile file)
    {
        using OpenInput input = OpenInput.Of(file);
        using var bytes = new MemoryStream();
        try
        {
            input.Stream.CopyTo(bytes);
        }
        catch (IOException error)
        {
            throw new ToolException(ExitCode.Unreadable, $"{file.Name}: {error.Message}");
        }
        if (input.Form == InputForm.Lines)
            AddLines(file.Name, bytes.ToArray());
        else
            AddDataset(file.Name, bytes.ToArray());
    }

    private void AddLines(string file, ReadOnlySpan<byte> text)
    {
        int number = 0;
        foreach (Range range in text.Split((byte)'\n'))
        {
            string place = ImportedRow.PlaceOf(file, ++number);
            ReadOnlySpan<byte> line = text[range];
            if (!line.Trim(" \t\r"u8).IsEmpty)
                AddLine(line, place, error => string.Create(CultureInfo.InvariantCulture, $"{file}({number},{error.Data[JsonErrorData.Column]}){At(error)}"));
        }
    }

    private void AddDataset(string file, ReadOnlySpan<byte> text)
    {
        try
        {
            AllianceDataset dataset = AllianceJson.Read(text);
            Add(AllianceDataset.Of([], dataset), file);
            foreach (IRecord record in dataset.Records())
                Add(record, file);
        }
        catch (JsonException error)
        {
            Refuse(ExitCode.BrokenText, string.Create(CultureInfo.InvariantCulture, $"{file}({error.Data[JsonErrorData.Line]},{error.Data[JsonErrorData.Column]}){At(error)}"), Reason(error));
        }
    }

    /// <summary>Adds what a line holds.</summary>
    private void Add(AllianceDataset line, string place)
    {
        if (line.Records().FirstOrDefault() is { } record)
        {
            Add(record, place);
            return;
        }
        if (_header is not null)
            Refuse(ExitCode.ErrorsFound, place, $"The members of the dataset are in {_headerPlace} already; they can be imported once.");
        (_header, _headerPlace) = (line, place);
    }

    private void Add(IRecord record, string place)
    {
        if (record.Reference.IsDefault || _places.TryAdd(record.Reference, place))
            _records.Add(record);
        else
            Refuse(ExitCode.ErrorsFound, place, $"{record.Reference} is in {_places[record.Reference]} already; a record can be imported once.");
    }

    private static string At(JsonException error) => string.IsNullOrEmpty(error.Path) ? "" : $" at {error.Path}";

    /// <summary>The message without the place, which has been translated.</summary>
    private static string Reason(JsonException error)
    {
        int place = error.Message.LastIndexOf(" Path: ", StringComparison.Ordinal);
        return place < 0 ? error.Message : error.Message[..place];
    }
}
