using System.Text.Json;

namespace Alliance.Tool;

/// <summary>Where the records of a dataset are in its text.</summary>
internal sealed class RecordPlaces
{
    private const string OtherRecords = "otherRecords";

    private static readonly Dictionary<string, string> KindOfList = RecordModel.Records
        .Where(record => record is { ListJsonName: not null, Kind: not RecordKind.Unspecified })
        .ToDictionary(record => record.ListJsonName!, record => Vocabulary.WordOf(record.Kind), StringComparer.Ordinal);

    private readonly Dictionary<string, Queue<ImportPlace>> _places;

    /// <param name="file">The name of the file.</param>
    /// <param name="text">Its text, which was read as a dataset.</param>
    public RecordPlaces(string file, ReadOnlySpan<byte> text)
    {
        var lines = new TextLines(text);
        List<(string Kind, ImportPlace Place)> records = [], others = [];
        var reader = new Utf8JsonReader(lines.Text, new JsonReaderOptions { MaxDepth = 1_000 });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string list = reader.GetString()!;
            bool isOther = list == OtherRecords;
            string? kind = KindOfList.GetValueOrDefault(list);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartArray || (kind is null && !isOther))
            {
                reader.Skip();
                continue;
            }
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                (int line, long column) = lines.PlaceOf((int)reader.TokenStartIndex);
                (isOther ? others : records).Add((kind ?? TypeOf(reader), new(file, line, column)));
                reader.Skip();
            }
        }
        // Those of known kinds among the other records follow those of their lists.
        _places = records.Concat(others).GroupBy(one => one.Kind, one => one.Place, StringComparer.Ordinal).ToDictionary(kind => kind.Key, kind => new Queue<ImportPlace>(kind), StringComparer.Ordinal);
    }

    /// <summary>The place of the next record of its kind, in the order of the dataset.</summary>
    public ImportPlace Next(IRecord record) => _places[record is UnknownRecord other ? other.Kind.Text : record.Reference.Kind.Text].Dequeue();

    /// <summary>The kind that a record among the other ones names. The reader is a copy, so that the record is still to be read.</summary>
    private static string TypeOf(Utf8JsonReader reader)
    {
        while (reader.Read() && !reader.ValueTextEquals("type"u8))
        {
            reader.Read();
            reader.Skip();
        }
        reader.Read();
        return reader.GetString()!;
    }
}
