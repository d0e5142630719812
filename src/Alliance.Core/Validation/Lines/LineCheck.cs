using System.Globalization;
using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>Checks records line by line. The memory that is needed does not depend on the number of lines, except for the rules between records.</summary>
internal sealed class LineCheck(JsonLinesOptions options, ValidationOptions validation) : IDisposable
{
    private static readonly LeftOut Nothing = new(isDataset: false);

    private readonly LineSplitter _lines = new(options.Read.MaxBytes);
    private readonly LineFindings _findings = new(validation);
    private readonly List<string> _notChecked = [];
    private SharedStrings _strings = new(64 * 1024);
    private LineLinks? _links = validation.LinesBetweenRecords ? new(new()) : null;
    private long _records;
    private bool _hasMistakes;
    private bool _hasBegun;
    private bool _hasEnded;

    /// <inheritdoc cref="LineSplitter.Room"/>
    public Memory<byte> Room() => _lines.Room();

    /// <summary>Takes the bytes that were read into <see cref="Room"/>, and checks the lines that are complete.</summary>
    /// <returns>Whether more bytes are wanted.</returns>
    public bool Take(int count)
    {
        _lines.Take(count);
        while (!_hasEnded && _lines.TryNext(out ReadOnlySpan<byte> line, out bool isTooLong))
        {
            if (isTooLong)
                RefuseUnread(JsonErrors.LineTooLong(_lines.Longest));
            else if (line.IndexOfAnyExcept(" \t\r"u8) >= 0)
                Check(line);
            _findings.EndLine();
        }
        return count > 0 && !_hasEnded;
    }

    /// <summary>Returns the result after the last line.</summary>
    public LinesReading Reading(string? file)
    {
        if (validation.Policy.HasRulesForDatasets)
            _notChecked.Add(OwnRule.NotCheckedForDatasets);
        if (_links is null)
            _notChecked.Add("The rules between records were not checked; ValidationOptions.LinesBetweenRecords asks for those that can be checked line by line.");
        else
            _links.AddTo(_findings, _notChecked);
        return new() { Report = _findings.Report(file, _notChecked), Lines = _lines.Line + 1, Records = _records, IsRead = !_hasMistakes };
    }

    public void Dispose()
    {
        _strings.Dispose();
        _lines.Dispose();
    }

    private void Check(ReadOnlySpan<byte> line)
    {
        bool isFirst = !_hasBegun;
        _hasBegun = true;
        try
        {
            if (isFirst && AllianceJson.DatasetOf(line, options.Read) is { } dataset)
            {
                Check(dataset, line, Nothing);
                return;
            }
            if (!Count())
                return;
            Check(AllianceJson.ReadLine(line, options.Read, ref _strings), line, Nothing);
        }
        catch (JsonReadException error)
        {
            CheckRest(line, error, isFirst);
        }
    }

    /// <summary>Checks what is left of a line with mistakes.</summary>
    private void CheckRest(ReadOnlySpan<byte> line, JsonReadException error, bool isFirst)
    {
        bool isDataset = isFirst && IsDataset(line);
        if (isFirst && !isDataset && _records == 0 && !Count())
            return;
        WalkedText walked = TextWalker.OfLine(line, options.Read, validation.MaxFindings);
        IReadOnlyList<Finding> mistakes = walked.Mistakes.In(line, _lines.Line);
        _findings.Add(mistakes);
        _findings.AddUnlistedErrors(walked.Mistakes.Count - mistakes.Count);
        if (walked.Mistakes.Count == 0)
            Refuse(error);
        else
            _hasMistakes = true;
        try
        {
            if (walked.Mended is { } mended && !isDataset)
                Check(AllianceJson.ReadLine(mended, options.Read, ref _strings), mended, walked.LeftOut);
            else if (walked.Mended is { } rest && AllianceJson.DatasetOf(rest, options.Read) is { } dataset)
                Check(dataset, rest, walked.LeftOut);
        }
        catch (JsonReadException other)
        {
            // The line of a dataset with records has no other mistake.
            if (walked.Mistakes.Count > 0)
                Refuse(other);
        }
        // Of a line that was not read to its end, there may be more records behind the one that was read.
        if (walked.Mistakes.Count == 0 || walked.End is not null)
            _links?.AddUnread();
        if (walked.End is not null || !walked.LeftOut.IsEmpty)
            _links?.AddLeftOut(walked.LeftOut);
    }

    private bool IsDataset(ReadOnlySpan<byte> line)
    {
        try
        {
            return AllianceJson.KindOf(line, options.Read).Text == UnknownRecord.DatasetKind;
        }
        catch (JsonReadException)
        {
            return false;
        }
    }

    private void Check(AllianceDataset dataset, ReadOnlySpan<byte> line, LeftOut leftOut)
    {
        _findings.Add([.. TextCheck.Placed(Completed(DatasetFindings.OfRecords(dataset, validation.Policy), dataset), line, leftOut, _lines.Line)]);
        if (_links is not null)
            _links = new(dataset);
    }

    private void Check(IRecord record, ReadOnlySpan<byte> line, LeftOut leftOut)
    {
        IReadOnlyList<Finding> findings = RecordFindings.Of(record, RecordRules.Walk, validation.Policy);
        // It is a rule between records, but needs no other one.
        if (record is UnknownRecord)
            findings = [.. findings, .. validation.Policy.Applied([Finding.Of(RulesBetweenRecords.UnknownRecordKind, "/type", RulesBetweenRecords.UnknownRecordKind.Message)])];
        _findings.Add([.. TextCheck.Placed(Completed(findings, record), line, leftOut, _lines.Line)]);
        if (_links is not null)
            _findings.Add([.. TextCheck.Placed(validation.Policy.Applied(_links.Follow(record, line, _lines.Line, leftOut)), line, leftOut, _lines.Line)]);
    }

    /// <summary>Completes findings, if there is room for them in the report.</summary>
    private IReadOnlyList<Finding> Completed(IReadOnlyList<Finding> findings, object record) => _findings.HasRoom ? FindingCompletion.Of(findings, record) : findings;

    /// <summary>Counts a record. Too many records end the check.</summary>
    private bool Count()
    {
        if (++_records <= options.Read.MaxRecords)
            return true;
        _records--;
        _hasEnded = true;
        RefuseUnread(JsonErrors.TooMany(0, options.Read.MaxRecords));
        _notChecked.Add(string.Create(CultureInfo.InvariantCulture, $"The stream was not checked from line {_lines.Line + 1} on."));
        return false;
    }

    /// <summary>Reports that records are not read, whatever they are.</summary>
    private void RefuseUnread(JsonReadException error)
    {
        Refuse(error);
        _links?.AddUnread();
    }

    private void Refuse(JsonReadException error)
    {
        _hasMistakes = true;
        _findings.Add([Finding.Of(ReadingRules.Of(error.Mistake), "", error.Message) with { Line = _lines.Line + 1, Column = error.Position + 1 }]);
    }
}
