using Alliance.Core;

namespace Quickstart;

/// <summary>Writes periods in English words.</summary>
internal static class TimeWords
{
    public static string Of(Validity time)
    {
        if (time.Start.Date is { } first && time.End.Date is { } last)
            return first == last ? first.ToString() : $"{first} to {last}";
        string start = Start(time.Start);
        string end = End(time.End);
        return (start.Length, end.Length) switch
        {
            (0, 0) => "at all times",
            (_, 0) => start,
            (0, _) => end,
            _ => $"{start}, {end}",
        };
    }

    private static string Start(ValidityBound start) => start.Kind switch
    {
        ValidityBoundKind.Unknown => "since an unknown day",
        ValidityBoundKind.Open => "",
        _ => $"since {Day(start)}",
    };

    private static string End(ValidityBound end) => end.Kind switch
    {
        ValidityBoundKind.Unknown => "until an unknown day",
        ValidityBoundKind.Open => "",
        _ => $"until {Day(end)}",
    };

    private static string Day(ValidityBound end) => (end.Earliest, end.Latest) switch
    {
        var (earliest, latest) when earliest == latest => earliest.ToString(),
        ({ IsDefault: true }, var latest) => $"{latest} or earlier",
        (var earliest, { IsDefault: true }) => $"{earliest} or later",
        var (earliest, latest) => $"a day between {earliest} and {latest}",
    };
}
