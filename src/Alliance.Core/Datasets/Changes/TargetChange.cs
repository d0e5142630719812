using System.Globalization;

namespace Alliance.Core;

/// <summary>A target whose standing on a day differs from that of the day before: what was set, revised, withdrawn, or is past due.</summary>
[JsonAnswer]
public sealed partial record TargetChange
{
    /// <summary>The first day with the new standing.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>
    /// What happened to the target as an open one (<see cref="TargetStanding.IsOpen"/>): it began, ended or became unknown; <see cref="ChangeKind.Changed"/> when only its value is
    /// different, or whether that value was set.
    /// </summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The target.</summary>
    public required CompetencyTarget Target { get; init; }

    /// <summary>The standing on the day before. Default: the target certainly did not apply.</summary>
    public TargetStanding? Before { get; init; }

    /// <summary>The standing on the day. Default: the target certainly does not apply.</summary>
    public TargetStanding? After { get; init; }

    /// <summary>The record on which both answers are based: the target itself.</summary>
    public ValueList<RecordReference> DecidedBy => [Target.Reference];

    /// <summary>The day, the target and both standings, for display.</summary>
    public override string ToString() => $"{RecordText.Iso(Day)} {Target.Id}: {TextOf(Before)} -> {TextOf(After)}";

    internal static TargetChange Of(LocalDate day, CompetencyTarget target, TargetStanding? before, TargetStanding? after) => new()
    {
        Day = day,
        Kind = ChangePeriod.KindOf(before?.IsOpen ?? Truth.False, after?.IsOpen ?? Truth.False),
        Target = target,
        Before = before,
        After = after,
    };

    internal static bool AreSame(TargetStanding? before, TargetStanding? after) => (before?.Value, before?.IsSet, before?.IsOpen) == (after?.Value, after?.IsSet, after?.IsOpen);

    private static string TextOf(TargetStanding? standing)
    {
        if (standing is null)
            return "does not apply";
        string set = $"{ValueOf(standing.Value)} by {standing.Value.Due}{(standing.IsSet == Truth.True ? "" : " (unknown)")}";
        return standing.IsOpen switch
        {
            Truth.True => $"{set}, open",
            Truth.False => $"{set}, past due",
            _ => $"{set}, possibly open",
        };
    }

    private static string ValueOf(TargetValue value) => value switch
    {
        { Text: { } text } => text,
        { Value: { } lower, UpperValue: { } upper } => string.Create(CultureInfo.InvariantCulture, $"{lower} to {upper}"),
        { Value: { } number } => number.ToString(CultureInfo.InvariantCulture),
        _ => "no value",
    };
}
