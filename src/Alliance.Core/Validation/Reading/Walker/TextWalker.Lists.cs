using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <content>Arrays, and what objects and arrays have in common.</content>
internal ref partial struct TextWalker
{
    private static readonly ValueShape TextInLanguage = ValueShape.OfLeaf(static (ref TextSource source) => source.ReadString());

    /// <summary>Reads an array.</summary>
    /// <param name="item">The shape of its elements; null for any elements.</param>
    private bool List(ValueShape? item)
    {
        if (!TryBegin((byte)'['))
            return false;
        var values = new OpenValues();
        bool isSpoiled = false;
        TextPath path = _path;
        if (_depth == _recordDepth - 1 && _depth > 0 && item is not null)
        {
            Records(item, ref values);
            return true;
        }
        for (int index = 0; Next((byte)']', ref values); index++)
        {
            int start = _at;
            _path = _path.Element(index);
            bool isRead = Value(item);
            Keep(isRead, start, ref values, ref isSpoiled);
            _path = path;
            if (!isRead && item is not null && !_isInLeftOut)
                _leftOut.AddElement(_path.Pointer(_text), index);
        }
        return item is not null || !isSpoiled;
    }

    /// <summary>
    /// Reads the records of a list of a dataset. Where the text is no longer JSON, the records before this place are kept, unless the list is left out as a whole.
    /// </summary>
    private void Records(ValueShape item, ref OpenValues values)
    {
        bool isSpoiled = false, isInLeftOut = _isInLeftOut;
        int last = _at;
        TextPath path = _path;
        string list = _path.Pointer(_text);
        try
        {
            for (int index = 0; Next((byte)']', ref values); index++)
            {
                int start = _at;
                if (++_records > _options.MaxRecords)
                    throw JsonErrors.TooMany(start, _options.MaxRecords);
                _path = _path.Element(index);
                (_kind, _key) = (item.Record?.Kind ?? RecordKind.Unspecified, null);
                bool isRead = Value(item);
                Keep(isRead, start, ref values, ref isSpoiled);
                _path = path;
                last = _at;
                if (isRead && !_isInLeftOut)
                    continue;
                if (!_isInLeftOut)
                    _leftOut.AddElement(list, index);
                AddLeftOutRecord();
            }
        }
        catch (JsonReadException error) when (!isInLeftOut)
        {
            EndAt(error, last, "]}");
            _leftOut.AddElement(list, int.MaxValue);
        }
    }

    /// <summary>Enters an object or an array. A value of another kind, or one that is nested too deeply, is reported and passed over.</summary>
    private bool TryBegin(byte bracket)
    {
        if (JsonScan.At(_text, _at) != bracket || _depth >= _options.MaxDepth)
        {
            Leaf(bracket == '{' ? Objects : Arrays);
            return false;
        }
        _depth++;
        _at++;
        return true;
    }

    /// <summary>Moves past the comma to what comes next in the object or array, or leaves it.</summary>
    private bool Next(byte close, ref OpenValues values)
    {
        SkipSpace();
        if (values.HasValue)
        {
            if (JsonScan.At(_text, _at) == close)
                return Leave();
            if (JsonScan.At(_text, _at) != ',')
                throw Expected(close == '}' ? "a comma or the end of the object" : "a comma or the end of the array");
            values.Comma = _at;
            // Nothing was kept that the comma could separate from what follows.
            if (!values.HasKept)
                Blank(_at, _at + 1);
            _at++;
            SkipSpace();
        }
        while (JsonScan.At(_text, _at) == ',')
        {
            ReportComma(_at);
            _at++;
            SkipSpace();
        }
        if (JsonScan.At(_text, _at) == close)
        {
            if (values.HasValue)
                ReportComma(values.Comma);
            return Leave();
        }
        values.HasValue = true;
        return true;
    }

    private bool Leave()
    {
        _at++;
        _depth--;
        return false;
    }

    private void ReportComma(int at)
    {
        Report(new(at, "This comma does not separate two values; it must be removed.", JsonMistake.ExtraComma));
        Blank(at, at + 1);
    }

    /// <summary>Keeps the value that was read, or leaves it out, with the comma before it.</summary>
    private readonly void Keep(bool isRead, int start, ref OpenValues values, ref bool isSpoiled)
    {
        if (isRead)
        {
            values.HasKept = true;
            return;
        }
        isSpoiled = true;
        Blank(start, _at);
        if (values.HasKept)
            Blank(values.Comma, values.Comma + 1);
    }
}
