namespace Alliance.Core;

/// <summary>Which of equally fresh rates is taken: one fixed by law before an official one, and an official one before that of a market.</summary>
internal static class RateTypeOrder
{
    /// <summary>Every type, the one that takes precedence first.</summary>
    public static ValueList<RateType> Types { get; } = [RateType.Irrevocable, RateType.OfficialReference, RateType.Market];

    /// <summary>The place of a type in the order; one that is not stated, or not known to this version, comes last.</summary>
    public static int PlaceOf(Term<RateType> type)
    {
        for (int i = 0; i < Types.Count; i++)
        {
            if (type == Types[i])
                return i;
        }
        return Types.Count;
    }
}
