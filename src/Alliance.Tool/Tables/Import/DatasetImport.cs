using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Tool;

/// <summary>Gathers records from lines, tables and datasets, with everything that is wrong with them.</summary>
internal sealed class DatasetImport
{
    private static readonly JsonLinesOptions OneLine = new() { Read = DatasetReadOptions.Default };

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
            AddDataset(file, text);
        return Errors.WorstAfter(before);
    }

    /// <summary>Reads a table.</summary>
    /// <param name="file">The name of its file, which names the table.</param>
    /// <param name="text">Its text.</param>
    public void ReadTable(string file, ReadOnlySpan<byte> text) => _tables.Read(file, text);

    /// <summary>Takes the records of the tables, when all files have been read.</summary>
    /// <param name="into">The dataset with the records that may be replaced; null if there is none.</param>
    /// <param name="isAll">Whether every file could be read; otherwise a table that is missing may be one of the others.</param>
    public void Complete(AllianceDataset? into, bool isAll = true) => _tables.Complete(into, isAll);

    /// <summary>The records in a dataset: each replaces the one with its reference, or is added. So does each member of the dataset itself.</summary>
    /// <param name="into">The dataset; null for a new one.</param>
    public AllianceDataset Into(AllianceDataset? into) =>
        into is null ? AllianceDataset.Of(_records, _header) : AllianceDataset.Of(into.With(_records).Records(), _header is null ? into : DatasetMembers.Merged(into, _header));

    /// <summary>The names of the members of a dataset itself that <see cref="Into"/> adds or replaces.</summary>
    public IReadOnlyList<string> ChangedMembers(AllianceDataset into) => _header is null ? [] : DatasetMembers.Changed(into, _header);

    /// <summary>Reads a line: a record, or the members of the dataset.</summary>
    /// <param name="line">The line.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="placeOf">The place of a mistake in it; null for one that has been reported.</param>
    /// <param name="mayBeDataset">Whether it may have the members of the dataset; otherwise such a line is refused.</param>
    public void AddLine(ReadOnlySpan<byte> line, ImportPlace place, Func<Finding, ImportPlace?> placeOf, bool mayBeDataset = true)
    {
        if (Read(line, placeOf) is not { } read)
            return;
        if (mayBeDataset || read.Records().Any())
            Add(read, place);
        else
            Errors.Add(ExitCode.BrokenText, place, "A dataset is not a record; the members of the dataset are in the first line of a file.");
    }

    /// <summary>Notes the mistakes of a line, and takes nothing from it.</summary>
    /// <inheritdoc cref="AddLine"/>
    public void CheckLine(ReadOnlySpan<byte> line, Func<Finding, ImportPlace?> placeOf) => Read(line, placeOf);

    /// <summary>Notes that a record is there twice.</summary>
    /// <param name="reference">The reference to it.</param>
    /// <param name="place">Where the second one is.</param>
    /// <param name="first">Where the first one is.</param>
    public void RefuseRepeated(string reference, ImportPlace place, ImportPlace first) =>
        Errors.Add(ExitCode.ErrorsFound, place, $"{reference} is in {first} already; a record can be imported once.", $"also in {first.File}", reference);

    /// <summary>The record or dataset of a line; null where it has a mistake. All of them are noted.</summary>
    private AllianceDataset? Read(ReadOnlySpan<byte> line, Func<Finding, ImportPlace?> placeOf)
    {
        try
        {
            using var stream = new MemoryStream(line.ToArray());
            return AllianceJson.ReadDatasetFromLines(stream, OneLine);
        }
        catch (JsonException)
        {
            Refuse(ReadingMistakes.OfLine(line, OneLine), line, placeOf);
            return null;
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
            AddLine(line, place, mistake => place.At(mistake), isFirst);
            isFirst = false;
        }
    }

    private void AddDataset(InputFile file, ReadOnlySpan<byte> text)
    {
        AllianceDataset dataset;
        try
        {
            dataset = AllianceJson.Read(text);
        }
        catch (JsonException)
        {
            IReadOnlyList<Finding> mistakes = ReadingMistakes.OfDataset(text);
            // A table, as it comes from a pipe or has another name.
            if (!file.IsJson && mistakes is [{ Line: 1, Column: 1, Code: not (ReadingMistakes.OtherEncoding or ReadingMistakes.MergeMarker) } only] && text.TrimStart(" \t\r\n"u8) is not [(byte)'{' or (byte)'[', ..])
                mistakes = [only with { Message = $"{only.Message} A table is read from a file that has the name of its records, such as source.csv." }];
            Refuse(mistakes, text, mistake => new ImportPlace(file.Name, (int?)mistake.Line).At(mistake));
            return;
        }
        Add(AllianceDataset.Of([], dataset), new ImportPlace(file.Name));
        var places = new RecordPlaces(file.Name, text);
        foreach (IRecord record in dataset.Records())
            Add(record, places.Next(record));
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
            RefuseRepeated(record.Reference.ToString(), place, _places[record.Reference]);
    }

    /// <summary>Notes why a text cannot be read. In a column or member, mistakes with the same code are of one kind, such as all texts that are no dates.</summary>
    private void Refuse(IReadOnlyList<Finding> mistakes, ReadOnlySpan<byte> text, Func<Finding, ImportPlace?> placeOf)
    {
        var lines = new TextLines(text);
        foreach (Finding mistake in mistakes)
        {
            if (placeOf(mistake) is { } place)
                Errors.Add(ExitCode.BrokenText, place, mistake.Message, place.Value.Length == 0 ? null : mistake.Code, JsonWord.At(lines.From(mistake)));
        }
    }
}
