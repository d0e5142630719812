namespace Alliance.Core;

/// <summary>Whether a target is still to be reached on a day, and what it is then.</summary>
/// <remarks>
/// A revision whose time covers the day goes before the target as last set, whose time may be that of the whole target. A revision on weak evidence
/// changes nothing where the target itself certainly holds.
/// </remarks>
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

    /// <summary>The value that is the aim on the day, revisions taken into account.</summary>
    public TargetValue Value { get; }

    /// <summary>Whether that value is the one set on the day: true or unknown.</summary>
    public Truth IsSet { get; }

    /// <summary>
    /// Whether the target is an aim on the day and not past its due day, which is the last day that <see cref="TargetValue.Due"/> may stand for.
    /// </summary>
    public Truth IsOpen { get; }

    /// <summary>What this version does not understand in the settings that may be the aim on the day, where the answer is unknown. Default: nothing.</summary>
    public ValueList<NotUnderstood> NotUnderstood { get; }

    /// <summary>The record that decided: the target itself.</summary>
    public ValueList<RecordReference> DecidedBy { get; }

    /// <summary>How a target stands on a day; null when it surely is no aim.</summary>
    internal static TargetStanding? Of(CompetencyTarget target, LocalDate day)
    {
        TargetSetting setting = TargetSetting.On(target, day);
        return setting.IsSet == Truth.False ? null
            : new(target, setting.Value, setting.IsSet, setting.Open, setting.IsSet == Truth.True ? [] : NotUnderstoodIn(target, day));
    }

    /// <summary>What is not understood in the settings that may be the aim on the day.</summary>
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
