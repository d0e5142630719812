using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Assessment;

/// <summary>
/// What is required, computed once more from the JSON of an assessment: the truths of its steps are joined as the scopes of the records say to which it refers. It shares no code with the evaluator.
/// </summary>
internal sealed class RecomputedOutcome
{
    private readonly JsonElement _assessment;
    private readonly Dictionary<string, JsonElement> _constraints, _regimes;

    public RecomputedOutcome(AccessAssessment assessment, AllianceDataset dataset)
    {
        _assessment = JsonSerializer.SerializeToElement(assessment);
        JsonElement records = JsonDocument.Parse(AllianceJson.Write(dataset)).RootElement;
        _constraints = ById(records, "constraints");
        _regimes = ById(records, "regimes");
    }

    /// <summary>The obligations of the assessment, with what each requires.</summary>
    public IEnumerable<(string Constraint, AccessBounds OnTheBooks, AccessBounds Enforced)> Obligations => _assessment.GetProperty("obligations").EnumerateArray().Select(Recomputed);

    /// <summary>What is required in all.</summary>
    public (AccessBounds OnTheBooks, AccessBounds Enforced) All => (Highest(one => one.OnTheBooks), Highest(one => one.Enforced));

    private AccessBounds Highest(Func<(string Constraint, AccessBounds OnTheBooks, AccessBounds Enforced), AccessBounds> bounds) => new(
        Obligations.Select(one => bounds(one).Certain).DefaultIfEmpty().Max(),
        Obligations.Select(one => bounds(one).Possible).DefaultIfEmpty().Max());

    private (string Constraint, AccessBounds OnTheBooks, AccessBounds Enforced) Recomputed(JsonElement obligation)
    {
        string id = obligation.GetProperty("constraint").GetString()!;
        JsonElement constraint = _constraints[id];
        RecordedSteps steps = new(obligation.GetProperty("steps"));
        string record = $"constraint:{id}";
        int? applies = Least([steps.Scope(record, "/scope", constraint.GetProperty("scope")), Reach(constraint, record, steps)]);
        (int certain, int possible) = LevelOf(constraint, "effect");
        JsonElement[] listed = [.. obligation.GetProperty("exceptions").EnumerateArray()];
        foreach (JsonElement listing in listed)
        {
            string at = listing.GetProperty("at").GetString()!;
            JsonElement exception = At(constraint, at);
            int? holds = Least([TruthOf(listing, "isInForce"), new RecordedSteps(listing.GetProperty("steps")).Exception(record, at, exception)]);
            if (holds == 0)
                continue;
            (int leastLeft, int mostLeft) = exception.TryGetProperty("remainingEffect", out _) ? LevelOf(exception, "remainingEffect") : (0, 0);
            certain = Math.Min(certain, leastLeft);
            possible = holds == 1 ? Math.Min(possible, mostLeft) : possible;
        }
        return (id, Bounds(Least([applies, TruthOf(obligation, "isOnTheBooks")])), Bounds(Least([applies, TruthOf(obligation, "isEnforced")])));

        AccessBounds Bounds(int? inForce) => new((AccessLevel)(inForce == 1 ? certain : 0), (AccessLevel)(inForce == 0 ? 0 : possible));
    }

    /// <summary>Whether the law reaches the request: addressees and places of dispatch settle it, then what the request says, then the grounds.</summary>
    private int? Reach(JsonElement constraint, string record, RecordedSteps steps)
    {
        JsonElement scope = constraint.GetProperty("scope");
        if (scope.TryGetProperty("exportedFrom", out _) || RecordedSteps.HasEntries(scope, "addressees"))
            return 1;
        bool isOwn = RecordedSteps.HasEntries(constraint, "reach");
        string? regime = constraint.TryGetProperty("regime", out JsonElement id) ? id.GetString() : null;
        foreach (JsonElement stated in _assessment.GetProperty("request").GetProperty("jurisdictions").EnumerateArray())
        {
            if (stated.GetProperty("regime").GetString() == regime && stated.TryGetProperty("isSubject", out JsonElement isSubject) && !(isSubject.GetBoolean() && isOwn))
                return isSubject.GetBoolean() ? 1 : 0;
        }
        JsonElement owner = isOwn || regime is null ? constraint : _regimes[regime];
        return RecordedSteps.HasEntries(owner, "reach") ? steps.Grounds(isOwn ? record : $"regime:{regime}", owner.GetProperty("reach")) : steps.OnlyGround;
    }

    private static Dictionary<string, JsonElement> ById(JsonElement records, string list) =>
        records.TryGetProperty(list, out JsonElement all) ? all.EnumerateArray().ToDictionary(record => record.GetProperty("id").GetString()!, StringComparer.Ordinal) : [];

    private static JsonElement At(JsonElement record, string pointer) => pointer.Split('/')[1..].Aggregate(record, (value, name) =>
        value.ValueKind == JsonValueKind.Array ? value[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : value.GetProperty(name));

    /// <summary>The place of an effect on the scale; a word that is not on it may be any.</summary>
    private static (int Least, int Most) LevelOf(JsonElement record, string member) => record.GetProperty(member).GetString() switch
    {
        "notification-required" => (1, 1),
        "licence-required" => (2, 2),
        "prohibited" => (3, 3),
        "due-diligence" or "reporting" or "contract-clause" => (0, 0),
        _ => (0, 3),
    };

    private static int? TruthOf(JsonElement answer, string member) => RecordedSteps.TruthOf(answer.GetProperty(member).GetString()!);

    private static int? Least(ReadOnlySpan<int?> truths) => RecordedSteps.All(truths.ToArray());
}
