namespace Alliance.Core;

/// <summary>Whether a target is open on a day, and its value on that day.</summary>
/// <remarks>
/// A revision whose validity covers the day takes precedence over the target as last set, whose validity may be that of the whole target. A revision with weak evidence
/// changes nothing where the target itself certainly applies.
/// </remarks>
[JsonAnswer]
public sealed partial record TargetStanding
{
    private TargetStanding(CompetencyTarget target, TargetValue value, Truth isSet, Truth open, ValueList<NotUnderstood> notUnderstood)
    {
        NotUnderstood = notUnderstood;
        Target = target;
        Value = value;
        IsSet = isSet;
        IsOpen = open;
        DecidedBy = [target.Reference];
    }

    /// <summary>The target.</summary>
    public CompetencyTarget Target { get; }

    /// <summary>The target value on the day, with revisions taken into account.</summary>
    public TargetValue Value { get; }

    /// <summary>Whether that value is the one set on the day: true or unknown.</summary>
    public Truth IsSet { get; }

    /// <summary>
    /// Whether the target applies on the day and is not past its due day, which is the last day that <see cref="TargetValue.Due"/> allows.
    /// </summary>
    public Truth IsOpen { get; }

    /// <summary>What this version does not understand in the values that may apply on the day, where the answer is unknown. Default: nothing.</summary>
    public ValueList<NotUnderstood> NotUnderstood { get; }

    /// <summary>The record on which the answer is based: the target itself.</summary>
    public ValueList<RecordReference> DecidedBy { get; }

    /// <summary>The status of a target on a day; null when it certainly does not apply.</summary>
    internal static TargetStanding? Of(CompetencyTarget target, LocalDate day)
    {
        TargetSetting setting = TargetSetting.On(target, day);
        return setting.IsSet == Truth.False ? null
            : new(target, setting.Value, setting.IsSet, setting.Open, setting.IsSet == Truth.True ? [] : NotUnderstoodIn(target, day));
    }

    /// <summary>What is not understood in the values that may apply on the day.</summary>
    private static ValueList<NotUnderstood> NotUnderstoodIn(CompetencyTarget target, LocalDate day)
    {
        List<NotUnderstood> found = [];
        var search = UnderstandingSearch.Into(target.Reference, found);
        if (TargetSetting.IsHeld(target, day) != Truth.False)
        {
            search.Inside("target", target.Target);
            search.Inside("evidence", target.Evidence);
        }
        for (int i = 0; i < target.Revisions.Count; i++)
        {
            if (TargetSetting.IsHeld(target.Revisions[i], target, day) != Truth.False)
                search.Item("revisions", i, target.Revisions[i]);
        }
        return [.. found];
    }
}
