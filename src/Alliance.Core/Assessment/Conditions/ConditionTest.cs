namespace Alliance.Core;

/// <summary>A condition that is not divided further.</summary>
/// <param name="place">Where it stands.</param>
/// <param name="name">What it tests, in English.</param>
internal abstract class ConditionTest(ConditionPlace place, string name) : Condition
{
    /// <summary>The record in which it stands.</summary>
    public RecordReference Record { get; } = place.Record;

    /// <summary>Where it stands in the record, as a JSON pointer (RFC 6901).</summary>
    public string Pointer { get; } = place.Pointer;

    /// <summary>What it tests, in English.</summary>
    public string Name { get; } = name;

    public sealed override IEnumerable<ConditionTest> Tests => [this];

    public sealed override Truth Of(in Situation situation) => situation.Settled is { } settled && settled.TryGetValue(this, out Truth truth) ? truth : Test(situation);

    public sealed override void AddOpen(in Situation situation, List<ConditionTest> open)
    {
        if (Of(situation) == Truth.Unknown)
            open.Add(this);
    }

    /// <summary>Returns what was tested, with what was found.</summary>
    public AssessmentStep Step(in Situation situation)
    {
        Truth truth = Of(situation);
        TestFinding finding = Find(situation);
        return new()
        {
            Record = Record,
            At = Pointer,
            Test = Name,
            Truth = truth,
            Found = finding.Found,
            Required = finding.Required,
            Confidence = finding.Confidence,
            Missing = truth == Truth.Unknown ? Gaps(situation).Select(gap => gap.Question).FirstOrDefault() : null,
        };
    }

    /// <summary>The facts that are missing, where the test is unknown.</summary>
    public abstract IEnumerable<FactGap> Gaps(Situation situation);

    /// <summary>Adds the days on which its truth can differ from that of the day before, whatever else the request says. Default: none.</summary>
    public virtual void AddDays(in Situation situation, ChangeDays days)
    {
    }

    /// <summary>The records other than its own on which its truth on a day depends. Default: none.</summary>
    public virtual IEnumerable<RecordReference> Records => [];

    protected abstract Truth Test(in Situation situation);

    /// <summary>What was found, and what is required, for the explanation.</summary>
    protected abstract TestFinding Find(in Situation situation);
}

/// <summary>What a test found, and what it requires.</summary>
/// <param name="Found">What was found; null for nothing.</param>
/// <param name="Required">What is required; null if the place of the condition says it.</param>
/// <param name="Confidence">The confidence of what was found, where it has evidence of its own.</param>
internal readonly record struct TestFinding(string? Found, string? Required = null, Term<Confidence> Confidence = default);
