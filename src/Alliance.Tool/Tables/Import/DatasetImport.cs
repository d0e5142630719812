using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>Gathers records from lines, tables and datasets, with everything that is wrong with them.</summary>
internal sealed class DatasetImport
{
    private readonly List<IRecord> _records = [];
    private readonly Dictionary<RecordReference, ImportPlace> _places = [];
    private AllianceDataset? _header;
    private readonly TableImport _tables;
    private ImportPlace _headerPlace;

    public DatasetImport() => _tables = new(this);

    /// <summary>What is wrong.</summary>
    public ImportErrors Errors { get; } = new();

    /// <summary>The records.</summary>
    public IReadOnlyList<IRecord> Records => _records;

    /// <summary>Reads a file: a table if its name ends in <c>.csv</c>, otherwise lines or a dataset.</summary>
    /// <returns>Whether anything in it is wrong.</returns>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public ExitCode Read(InputFile file)
    {
        int before = Errors.Count;
        if (Path.GetExtension(file.Path).Equals(TableName.Extension, StringComparison.OrdinalIgnoreCase))
        {
            ReadTable(file.Path, file.Bytes());
            return Errors.WorstAfter(before);
        }
        using OpenInput input = OpenInput.Of(file);
        byte[] text = file.Read(() => InputFile.AllOf(input.Stream));
        if (input.Form == InputForm.Lines)
            AddLines(file.Name, text);
        else
            AddDataset(file.Name, text);
        return Errors.WorstAfter(before);
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

    /// <summary>Reads a line: a record, or the members of the dataset.</summary>
    /// <param name="line">The line.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="placeOf">The place of an error in it.</param>
    /// <param name="mayBeDataset">Whether it may have the members of the dataset; otherwise such a line is refused.</param>
    public void AddLine(ReadOnlySpan<byte> line, ImportPlace place, Func<JsonException, ImportPlace> placeOf, bool mayBeDataset = true)
    {
        try
        {
            using var stream = new MemoryStream(line.ToArray());
            AllianceDataset read = AllianceJson.ReadDatasetFromLines(stream, new() { Read = DatasetReadOptions.Default });
            if (mayBeDataset || read.Records().Any())
                Add(read, place);
            else
                Errors.Add(ExitCode.BrokenText, place, "A dataset is not a record; the members of the dataset are in the first line of a file.");
        }
        catch (JsonException error)
        {
            Refuse(error, placeOf(error), JsonWord.At(error.Path ?? "", line));
        }
    }

    private void AddLines(string file, ReadOnlySpan<byte> text)
    {
        int number = 0;
        bool isFirst = true;
        foreach (Range range in text.Split((byte)'\n'))
        {
            ImportPlace place = new(file, ++number);
            ReadOnlySpan<byte> line = text[range];
            if (line.Trim(" \t\r"u8).IsEmpty)
                continue;
            AddLine(line, place, error => In(place, error), isFirst);
            isFirst = false;
        }
    }

    private void AddDataset(string file, ReadOnlySpan<byte> text)
    {
        try
        {
            AllianceDataset dataset = AllianceJson.Read(text);
            var place = new ImportPlace(file);
            Add(AllianceDataset.Of([], dataset), place);
            foreach (IRecord record in dataset.Records())
                Add(record, place);
        }
        catch (JsonException error)
        {
            ImportPlace place = In(new(file, (int?)(error.Data[JsonErrorData.Line] as long?)), error);
            bool isJson = text.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];
            string more = place is { Line: 1, Position: 1 } && !isJson ? " A table is read from a file that has the name of its records, such as source.csv." : "";
            Errors.Add(ExitCode.BrokenText, place, Reason(error) + more);
        }
    }

    /// <summary>Adds what a line holds.</summary>
    private void Add(AllianceDataset line, ImportPlace place)
    {
        if (line.Records().FirstOrDefault() is { } record)
        {
            Add(record, place);
            return;
        }
        if (_header is not null)
            Errors.Add(ExitCode.ErrorsFound, place, $"The members of the dataset are in {_headerPlace} already; they can be imported once.");
        (_header, _headerPlace) = (line, place);
    }

    private void Add(IRecord record, ImportPlace place)
    {
        if (record.Reference.IsDefault || _places.TryAdd(record.Reference, place))
            _records.Add(record);
        else
            Errors.Add(ExitCode.ErrorsFound, place, $"{record.Reference} is in {_places[record.Reference]} already; a record can be imported once.", $"also in {_places[record.Reference].File}", record.Reference.ToString());
    }

    /// <summary>The place of an error in a line.</summary>
    private static ImportPlace In(ImportPlace line, JsonException error) =>
        line with { Position = error.Data[JsonErrorData.Column] as long?, Value = string.IsNullOrEmpty(error.Path) ? "" : $" at {error.Path}" };

    /// <summary>Notes that a text cannot be read. In a column or member, errors with the same code are of one kind, such as all texts that are no dates.</summary>
    private void Refuse(JsonException error, ImportPlace place, string? word) =>
        Errors.Add(ExitCode.BrokenText, place, Reason(error), place.Value.Length == 0 ? null : error.Data[JsonErrorData.Code] as string, word);

    /// <summary>The message without the place, which has been translated.</summary>
    private static string Reason(JsonException error)
    {
        int place = error.Message.LastIndexOf(" Path: ", StringComparison.Ordinal);
        return ToolWords.In(place < 0 ? error.Message : error.Message[..place]);
    }
}
