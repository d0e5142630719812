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
    private readonly TableImport _tables;
    private string _headerPlace = "";

    public DatasetImport() => _tables = new(this);

    /// <summary>What is wrong, in the order in which it was found.</summary>
    public IReadOnlyList<ToolException> Errors => _errors;

    /// <summary>The records.</summary>
    public IReadOnlyList<IRecord> Records => _records;

    /// <summary>Reads a file: a table if its name ends in <c>.csv</c>, otherwise lines or a dataset.</summary>
    /// <returns>Whether anything in it is wrong.</returns>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public ExitCode Read(InputFile file)
    {
        int before = _errors.Count;
        if (Path.GetExtension(file.Path).Equals(TableName.Extension, StringComparison.OrdinalIgnoreCase))
        {
            ReadTable(file.Path, file.Bytes());
            return EndSince(before);
        }
        using OpenInput input = OpenInput.Of(file);
        byte[] text = file.Read(() => InputFile.AllOf(input.Stream));
        if (input.Form == InputForm.Lines)
            AddLines(file.Name, text);
        else
            AddDataset(file.Name, text);
        return EndSince(before);
    }

    /// <summary>Reads a table.</summary>
    /// <param name="file">The name of its file, which names the table.</param>
    /// <param name="text">Its text.</param>
    public void ReadTable(string file, ReadOnlySpan<byte> text) => _tables.Read(file, text);

    /// <summary>Takes the records of the tables, when all files have been read.</summary>
    /// <param name="into">The dataset with the records that may be replaced; null if there is none.</param>
    public void Complete(AllianceDataset? into) => _tables.Complete(into);

    /// <summary>The records in a dataset: each replaces the one with its reference, or is added. So does each member of the dataset itself.</summary>
    /// <param name="into">The dataset; null for a new one.</param>
    public AllianceDataset Into(AllianceDataset? into) =>
        into is null ? AllianceDataset.Of(_records, _header) : AllianceDataset.Of(into.With(_records).Records(), _header is null ? into : DatasetMembers.Merged(into, _header));

    /// <summary>The names of the members of a dataset itself that <see cref="Into"/> adds or replaces.</summary>
    public IReadOnlyList<string> ChangedMembers(AllianceDataset into) => _header is null ? [] : DatasetMembers.Changed(into, _header);

    /// <summary>Notes an error.</summary>
    public void Refuse(ToolException error) => _errors.Add(error);

    /// <summary>Notes an error at a place.</summary>
    public void Refuse(ExitCode code, string place, string message) => _errors.Add(new(code, $"{place}: {message}"));

    /// <summary>Reads a line: a record, or the members of the dataset.</summary>
    /// <param name="line">The line.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="placeOf">The place of an error in it.</param>
    /// <param name="mayBeDataset">Whether it may have the members of the dataset; otherwise such a line is refused.</param>
    public void AddLine(ReadOnlySpan<byte> line, string place, Func<JsonException, string> placeOf, bool mayBeDataset = true)
    {
        try
        {
            using var stream = new MemoryStream(line.ToArray());
            AllianceDataset read = AllianceJson.ReadDatasetFromLines(stream, new() { Read = DatasetReadOptions.Default });
            if (mayBeDataset || read.Records().Any())
                Add(read, place);
            else
                Refuse(ExitCode.BrokenText, place, "A dataset is not a record; the members of the dataset are in the first line of a file.");
        }
        catch (JsonException error)
        {
            Refuse(ExitCode.BrokenText, placeOf(error), Reason(error));
        }
    }

    private ExitCode EndSince(int before) => FileLoop.Worst([.. _errors.Skip(before).Select(error => error.ExitCode)]);

    private void AddLines(string file, ReadOnlySpan<byte> text)
    {
        int number = 0;
        bool isFirst = true;
        foreach (Range range in text.Split((byte)'\n'))
        {
            string place = ImportedRow.PlaceOf(file, ++number);
            ReadOnlySpan<byte> line = text[range];
            if (line.Trim(" \t\r"u8).IsEmpty)
                continue;
            AddLine(line, place, error => string.Create(CultureInfo.InvariantCulture, $"{file}({number},{error.Data[JsonErrorData.Column]}){At(error)}"), isFirst);
            isFirst = false;
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
        return ToolWords.In(place < 0 ? error.Message : error.Message[..place]);
    }
}
