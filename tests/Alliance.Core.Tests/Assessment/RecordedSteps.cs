using System.Text.Json;

namespace Alliance.Core.Tests.Assessment;

/// <summary>The truths of the steps of an assessment, by record and pointer, and their joining: 0 is false, 1 is true, null is unknown.</summary>
internal sealed class RecordedSteps
{
    private static readonly string[] SingleTests =
        ["destinations", "exportedFrom", "usedIn", "transitThrough", "addressees", "recipients", "headquarteredIn", "activities", "endUses", "contractConcluded"];

    private readonly ILookup<(string Record, string At), int?> _truths;

    public RecordedSteps(JsonElement steps) => _truths = steps.EnumerateArray().ToLookup(
        step => (step.GetProperty("record").GetString()!, step.GetProperty("at").GetString()!),
        step => TruthOf(step.GetProperty("truth").GetString()!));

    /// <summary>The truth of the step for a law whose grounds are not recorded: it stands for the whole record.</summary>
    public int? OnlyGround => All([.. _truths.Single(steps => steps.Key.At.Length == 0)]);

    public static int? TruthOf(string word) => word switch
    {
        "true" => 1,
        "false" => 0,
        _ => null,
    };

    public static bool HasEntries(JsonElement record, string member) => record.TryGetProperty(member, out JsonElement list) && list.GetArrayLength() > 0;

    public static int? All(IReadOnlyCollection<int?> truths) => truths.Contains(0) ? 0 : truths.Contains(null) ? null : 1;

    public int? Scope(string record, string at, JsonElement scope)
    {
        List<int?> all = [];
        foreach (JsonProperty member in scope.EnumerateObject())
        {
            string place = $"{at}/{member.Name}";
            switch (member.Name)
            {
                case "description":
                    break;
                case "items":
                    AddAny(member.Value, (i, criterion) => Criterion(record, $"{place}/{i}", criterion));
                    break;
                case "anyOf":
                    AddAny(member.Value, (i, inner) => Scope(record, $"{place}/{i}", inner));
                    break;
                case "noneOf":
                    all.AddRange(Entries(member.Value, (i, inner) => 1 - Scope(record, $"{place}/{i}", inner)));
                    break;
                case "parties" or "quantities" or "facts":
                    all.AddRange(Entries(member.Value, (i, _) => Leaf(record, $"{place}/{i}")));
                    break;
                default:
                    if (!SingleTests.Contains(member.Name) || member.Value is not { ValueKind: JsonValueKind.Array } list || list.GetArrayLength() > 0)
                        all.Add(Leaf(record, place));
                    break;
            }
        }
        return All(all);

        void AddAny(JsonElement list, Func<int, JsonElement, int?> truth)
        {
            if (list.GetArrayLength() > 0)
                all.Add(Any(Entries(list, truth)));
        }
    }

    public int? Exception(string record, string at, JsonElement exception) =>
        exception.TryGetProperty("scope", out JsonElement scope) ? Scope(record, $"{at}/scope", scope) : Leaf(record, at);

    public int? Grounds(string record, JsonElement reach) => Any(Entries(reach, (i, ground) =>
        All([Leaf(record, $"/reach/{i}"), ground.TryGetProperty("destinations", out _) ? Leaf(record, $"/reach/{i}/destinations") : 1])));

    /// <summary>The truth of the step at a place; that there is none is an error.</summary>
    public int? Leaf(string record, string at)
    {
        int?[] found = [.. _truths[(record, at)]];
        Assert.True(found.Length > 0, $"The assessment has no step for {record} {at}");
        return All(found);
    }

    private int? Criterion(string record, string at, JsonElement criterion)
    {
        List<int?> all = [], named = [];
        if (HasEntries(criterion, "items"))
            named.Add(Leaf(record, $"{at}/items"));
        if (HasEntries(criterion, "codes"))
            named.AddRange(Entries(criterion.GetProperty("codes"), (i, _) => Leaf(record, $"{at}/codes/{i}")));
        if (named.Count > 0)
            all.Add(Any(named));
        if (HasEntries(criterion, "kinds"))
            all.Add(Leaf(record, $"{at}/kinds"));
        if (HasEntries(criterion, "tests"))
            all.AddRange(Entries(criterion.GetProperty("tests"), (i, _) => Leaf(record, $"{at}/tests/{i}")));
        if (criterion.TryGetProperty("contains", out _))
            all.Add(Leaf(record, $"{at}/contains"));
        return all.Count == 0 ? Leaf(record, at) : All(all);
    }

    private static int? Any(IReadOnlyCollection<int?> truths) => truths.Contains(1) ? 1 : truths.Contains(null) ? null : 0;

    private static int?[] Entries(JsonElement list, Func<int, JsonElement, int?> truth) => [.. list.EnumerateArray().Select((entry, i) => truth(i, entry))];
}
