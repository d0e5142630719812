using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>
/// Reads a text that has mistakes, and goes on behind each of them. It knows the shapes of the records; the values are read by the code that reads every text
/// (<see cref="TextSource"/>, <see cref="JsonValues"/>), so that a mistake is the same here and there. What cannot be read is blanked out in a copy of the text: a wrong
/// optional member, and an object without a readable required member.
/// </summary>
/// <remarks>
/// The time is proportional to the length of the text. A part that is not JSON ends the reading with a <see cref="JsonReadException"/>, which is caught at the record or at
/// the member of the dataset in which it happens: this one and all the following ones are blanked out.
/// </remarks>
internal ref partial struct TextWalker
{
    /// <summary>The number of objects and arrays around the members of a record of a dataset.</summary>
    private const int DepthInDataset = 3;

    private static readonly LeafReader Objects = static (ref TextSource source) => source.BeginObject();
    private static readonly LeafReader Arrays = static (ref TextSource source) => source.BeginArray();
    private static readonly LeafReader Texts = static (ref TextSource source) => source.ReadText();
    private static readonly LeafReader Anything = static (ref TextSource source) => source.Skip();

    private readonly ReadOnlySpan<byte> _text;
    private readonly DatasetReadOptions _options;
    private readonly byte[] _mended;
    private readonly TextMistakes _mistakes;
    private readonly LeftOut _leftOut;
    private readonly int _recordDepth;
    private TextPath _path = TextPath.Root;
    private TextSource _source;
    private int _at;
    private int _depth;
    private long _records;
    private long _unknownBytes;
    private bool _hasTooManyUnknown;
    private bool _isInLeftOut;
    private JsonReadException? _last;
    private RecordKind _kind;
    private string? _key;
    private JsonReadException? _end;
    private string _brackets = "";

    private TextWalker(ReadOnlySpan<byte> text, DatasetReadOptions options, int mostKept, bool isDataset)
    {
        _text = text;
        _options = options;
        _mended = text.ToArray();
        _mistakes = new(mostKept);
        _leftOut = new(isDataset);
        _recordDepth = isDataset ? DepthInDataset : 1;
        _source = new(text, options);
    }

    /// <summary>Reads a dataset.</summary>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="options">The options for reading.</param>
    /// <param name="mostKept">The maximum number of mistakes that are kept.</param>
    public static WalkedText OfDataset(ReadOnlySpan<byte> text, DatasetReadOptions options, int mostKept) => Of(text, options, mostKept, AllianceDataset.JsonShape);

    /// <summary>Reads a line: a record that gives its kind by its member <c>type</c>.</summary>
    /// <inheritdoc cref="OfDataset"/>
    public static WalkedText OfLine(ReadOnlySpan<byte> text, DatasetReadOptions options, int mostKept) => Of(text, options, mostKept, dataset: null);

    private static WalkedText Of(ReadOnlySpan<byte> text, DatasetReadOptions options, int mostKept, RecordShape? dataset)
    {
        var walker = new TextWalker(text, options, mostKept, isDataset: dataset is not null);
        try
        {
            bool isRead = walker.Whole(dataset);
            byte[]? mended = !isRead || walker._end is { Mistake: JsonMistake.OtherVersion } ? null
                : walker._brackets.Length == 0 ? walker._mended
                : [.. walker._mended, .. walker._brackets.Select(bracket => (byte)bracket)];
            return new(mended, walker._mistakes, walker._leftOut, walker._end?.Position);
        }
        finally
        {
            walker.Dispose();
        }
    }

    /// <summary>Returns the pooled arrays.</summary>
    public void Dispose() => _source.Dispose();

    /// <summary>Reads the whole text.</summary>
    /// <returns>Whether the value can be read once what is wrong in it is left out.</returns>
    private bool Whole(RecordShape? dataset)
    {
        int last = 0;
        bool isRead = false;
        try
        {
            if (OtherEncoding.Refusal(_text) is { } refusal)
                throw new JsonReadException(0, refusal, JsonMistake.OtherEncoding);
            SkipSpace();
            // A text of nothing but comments has no other mistake.
            if (_at == _text.Length && _mistakes.Count > 0)
                return false;
            bool isObject = JsonScan.At(_text, _at) == '{';
            isRead = dataset is null ? Line() : Dataset(dataset);
            last = _at;
            // A text that is something else altogether has one mistake.
            if (_end is not null || !isObject)
                return isRead;
            SkipSpace();
            if (_at != _text.Length)
                throw JsonErrors.MoreText(_text, _at);
        }
        catch (JsonReadException error)
        {
            EndAt(error, last, "");
        }
        return isRead;
    }

    /// <summary>Ends the reading.</summary>
    /// <param name="error">The reason.</param>
    /// <param name="from">Where the part begins that is left out.</param>
    /// <param name="brackets">The brackets that close what is open.</param>
    private void EndAt(JsonReadException error, int from, string brackets)
    {
        // When there are too many mistakes, the last one has been added already.
        // A string that does not end has been reported where its value was read.
        if (error.Mistake != JsonMistake.Unspecified && (error.Position, error.Mistake) != (_last?.Position, _last?.Mistake))
            _mistakes.Add(error, _path);
        Blank(from, _text.Length);
        _end = error;
        _brackets = brackets;
    }

    /// <summary>Reads a value of a shape.</summary>
    /// <param name="shape">The shape; null for any value.</param>
    /// <returns>Whether the value can be read once what is wrong in it is left out.</returns>
    private bool Value(ValueShape? shape)
    {
        byte first = JsonScan.At(_text, _at);
        if (shape is null)
            return first == '{' ? Object(null) : first == '[' ? List(null) : Leaf(Anything);
        if (shape == ValueShape.Texts && first == '{')
            return TextsByLanguage();
        if (shape.Leaf is { } leaf)
            return Leaf(leaf);
        if (shape.Item is { } item)
            return List(item);
        return shape.Record is { } record ? Object(record) : RecordWithKind();
    }

    /// <summary>Reads a value that is read as one piece.</summary>
    private bool Leaf(LeafReader read)
    {
        int start = _at;
        if (!IsToken())
            return false;
        JsonReadException mistake;
        try
        {
            _source.MoveTo(start, _depth);
            read(ref _source);
            _at = (int)_source.Position;
            return true;
        }
        catch (JsonReadException error) when (error.Mistake != JsonMistake.OtherVersion)
        {
            mistake = error;
        }
        Report(mistake);
        SkipValue(start);
        return false;
    }

    /// <summary>Moves behind a value at fault. What is wrong inside it is reported, unless it is nested too deeply.</summary>
    private void SkipValue(int start)
    {
        _at = start;
        byte first = JsonScan.At(_text, start);
        if (first is not ((byte)'{' or (byte)'['))
            _at = first == '"' ? LooseJson.EndOfString(_text, start) : LooseJson.EndOfToken(_text, start);
        else if (_depth >= _options.MaxDepth)
            _at = LooseJson.EndOfBrackets(_text, start);
        else
            Value(null);
    }

    private void Report(JsonReadException mistake)
    {
        _last = mistake;
        _mistakes.Add(mistake, _path);
        if (_mistakes.Count >= TextMistakes.Most)
            throw new JsonReadException(_at, "There are too many mistakes.", JsonMistake.Unspecified);
    }

    /// <summary>Replaces a part of the copy by spaces; lines stay lines.</summary>
    private readonly void Blank(int from, int to)
    {
        foreach (ref byte one in _mended.AsSpan(from..to))
        {
            if (one != '\n')
                one = (byte)' ';
        }
    }
}
