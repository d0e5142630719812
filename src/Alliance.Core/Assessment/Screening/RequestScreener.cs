using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>Answers blocks of requests.</summary>
/// <param name="index">The index.</param>
/// <param name="options">The options.</param>
internal sealed class RequestScreener(AccessIndex index, AccessScreeningOptions options)
{
    private static readonly DatasetReadOptions Strict = new() { UnknownMembers = UnknownMemberHandling.Reject };

    /// <summary>Returns the results of a block, and disposes it.</summary>
    /// <param name="block">The requests.</param>
    /// <param name="table">The columns, if the requests are CSV.</param>
    /// <param name="cancellationToken">Ends the block early; its results are then incomplete.</param>
    public ScreenedBlock Screen(RequestBlock block, RequestTable? table, CancellationToken cancellationToken)
    {
        var sink = new JsonSink(indented: false);
        try
        {
            RequestRow? row = table is null ? null : new(table);
            int errors = 0;
            for (int i = 0; i < block.Count && !cancellationToken.IsCancellationRequested; i++)
            {
                ScreenedRequest result = Screen(block, i, row);
                errors += result.Error is null ? 0 : 1;
                ScreenedRequest.WriteJson(ref sink, result);
                sink.EndLine();
            }
            return ScreenedBlock.Of(sink.Written, block.Count, errors);
        }
        finally
        {
            sink.Dispose();
            block.Dispose();
        }
    }

    private ScreenedRequest Screen(RequestBlock block, int position, RequestRow? row)
    {
        if (!block.TryGet(position, out ReadOnlySpan<byte> text, out long line))
            return Refused(line, $"The line is longer than {options.MaxLineBytes} bytes; AccessScreeningOptions.MaxLineBytes can be raised.", "", row);
        try
        {
            return Answer(line, row is null ? Read(text) : row.Read(text));
        }
        catch (JsonReadException error)
        {
            JsonException placed = JsonPlace.Error(text, error);
            return Refused(line, JsonPlace.ReasonOf(placed), JsonPlace.Of(placed)!.Value.Pointer, row);
        }
        catch (CellException error)
        {
            return new() { Line = line, Error = new() { Code = ScreeningError.Unreadable, Column = error.Column, Message = error.Message } };
        }
        catch (AccessRequestException error)
        {
            Finding first = error.Report.Findings[0];
            return new()
            {
                Line = line,
                Error = row is null
                    ? new() { Code = first.Code, Pointer = first.Pointer, Message = first.Message }
                    : new() { Code = first.Code, Column = row.ColumnOf(first.Pointer), Message = first.Message },
            };
        }
    }

    private static ScreenedRequest Refused(long line, string message, string pointer, RequestRow? row) =>
        new() { Line = line, Error = new() { Code = ScreeningError.Unreadable, Pointer = row is null ? pointer : null, Message = message } };

    private ScreenedRequest Answer(long line, AccessRequest request)
    {
        if (options.Detail == ScreeningDetail.Outcome)
            return new() { Line = line, Outcome = index.Outcome(request) };
        AccessAssessment assessment = index.Assess(request);
        return options.Detail == ScreeningDetail.Reasons
            ? new() { Line = line, Outcome = assessment.Outcome, CertainBy = assessment.CertainBy, Missing = assessment.Missing, Warnings = assessment.Warnings.IsEmpty ? null : assessment.Warnings }
            : new() { Line = line, Outcome = assessment.Outcome, Assessment = assessment };
    }

    private static AccessRequest Read(ReadOnlySpan<byte> text)
    {
        var source = new TextSource(text, Strict);
        try
        {
            AccessRequest request = AccessRequest.ReadJson(ref source);
            source.RequireEnd();
            return request;
        }
        finally
        {
            source.Dispose();
        }
    }
}
