namespace Alliance.Core;

/// <summary>A claim that something held during some period.</summary>
internal interface IDatedClaim
{
    Validity Validity { get; }

    Evidence Evidence { get; }

    /// <summary>Whether its validity covers the day.</summary>
    Truth Covers { get; }

    /// <summary>Whether it holds on the day, by its validity and its evidence.</summary>
    Truth Holds { get; }
}

/// <summary>
/// The result of weighing several claims about one thing. The strongest claim decides; other claims that are at least as strong, may hold and state
/// something else make the answer unknown; weaker ones change nothing.
/// </summary>
internal readonly struct Verdict<T>
    where T : class, IDatedClaim
{
    private readonly T[] _claims;
    private readonly int _possible;

    private Verdict(T[] claims, int possible, Truth held, bool isDisputed)
    {
        _claims = claims;
        _possible = possible;
        Holds = held;
        IsDisputed = isDisputed;
    }

    /// <summary>Whether no claim may hold; the other members then have no meaning.</summary>
    public bool IsNone => _possible == 0;

    /// <summary>The claim that decides, or the first one where none decides.</summary>
    public T Decisive => _claims[0];

    /// <summary>Whether what the decisive claim states holds: true or unknown.</summary>
    public Truth Holds { get; }

    /// <summary>Whether it is unknown because claims contradict each other, rather than because a date is not exact or a source is weak.</summary>
    public bool IsDisputed { get; }

    /// <summary>The claims that may hold, in order. Those that count are <see cref="Counts"/>.</summary>
    public ReadOnlySpan<T> Possible => _claims.AsSpan(0, _possible);

    /// <summary>Weighs claims.</summary>
    /// <param name="claims">The claims; they are sorted, the strongest first.</param>
    /// <param name="order">Their order, as <see cref="ClaimOrder"/> has it: those that certainly hold first, and those that certainly do not last.</param>
    /// <param name="sayings">Orders claims by what they state; 0 when they state the same.</param>
    public static Verdict<T> Of(T[] claims, Comparison<T> order, Comparison<T> sayings)
    {
        if (claims.Length > 1)
            Array.Sort(claims, order);
        int possible = 0;
        while (possible < claims.Length && claims[possible].Holds != Truth.False)
            possible++;
        if (possible == 0)
            return default;
        T decisive = claims[0];
        int weight = decisive.Evidence.Weight;
        bool isSettled = decisive.Holds == Truth.True, isDisputed = decisive.Evidence.Confidence == Confidence.Disputed;
        for (int i = 1; i < possible; i++)
        {
            T claim = claims[i];
            if (claim.Evidence.GreatestWeight < weight || sayings(claim, decisive) == 0)
                continue;
            isSettled = false;
            isDisputed |= decisive.Holds == Truth.True && claim.Holds == Truth.True;
        }
        return new(claims, possible, isSettled ? Truth.True : Truth.Unknown, isDisputed);
    }

    /// <summary>Whether a claim that may hold is at least as strong as the decisive one.</summary>
    public bool Counts(T claim) => claim.Evidence.GreatestWeight >= Decisive.Evidence.Weight;

    /// <summary>The claims whose validity may cover the day, in order.</summary>
    public ValueList<T> Listed()
    {
        int listed = 0;
        foreach (T claim in _claims)
            listed += claim.Covers != Truth.False ? 1 : 0;
        return ValueList<T>.FromArray(listed == _claims.Length ? _claims : Array.FindAll(_claims, static claim => claim.Covers != Truth.False));
    }
}
