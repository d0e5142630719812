using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Alliance.Core;
using NodaTime;

namespace Quickstart;

/// <summary>A page on a dataset as of a day. Each section asks the library, adds its answer to the JSON, and says it in lines of at most 80 columns.</summary>
internal sealed class Page(AllianceDataset dataset, LocalDate day)
{
    private readonly AsOfView _view = dataset.AsOf(day);
    public StringBuilder Text { get; } = new();
    public JsonObject Json { get; } = [];

    public void Dataset()
    {
        PartialDate? known = dataset.KnownAsOf;
        Line(dataset.KnownAsOf == day ? $"As of {known}, the day up to which the dataset is known to be complete."
            : _view.IsAfterKnownAsOf ? $"As of {Iso(day)}. Nothing is known after {known}: it may have changed since."
            : $"As of {Iso(day)}. The dataset is known to be complete up to {known?.ToString() ?? "a day not stated"}.", 1, "");
        Line($"{(dataset.Title.IsEmpty ? "No title" : dataset.Title)}: {dataset.Alliances.Count} alliances, {dataset.MemberStates.Count} countries, "
            + $"{dataset.Associations.Count} associations and companies, {dataset.Constraints.Count} constraints on technology, {dataset.Sources.Count} sources", 4, "");
        Json["dataset"] = JsonSerializer.SerializeToNode(new { asOf = Iso(day), knownAsOf = known, title = dataset.Title, version = dataset.Version, records = dataset.Records().CountBy(one => one.Reference.Kind.Text).ToDictionary() });
    }

    public void Alliance(Id<AiAlliance> id)
    {
        AllianceMembers members = _view.MembersOf(id);
        ValueList<PartyStanding> standings = _view.StandingsOf(id);
        if (!Section(id.Value, $"{members.Alliance?.NameOn(day) ?? id.Value}", members.Alliance is null ? null : new { members, standings }))
            return;
        var byCertainty = standings.ToLookup(one => one.Holds == Truth.True && one.IsMember != Truth.Unknown);
        foreach (var some in byCertainty[true].GroupBy(one => one.Status.Text, one => Name(one.Party)))
            Line($"{some.Key} ({some.Count()}): {string.Join("; ", some.Order(StringComparer.Ordinal))}", 9);
        foreach (var some in byCertainty[false].GroupBy(one => $"{Word(one.UnknownReason)}; {one.Status.Text} since {Since(one.Claims[0].Membership.Validity)}"))
            Line($"unknown ({some.Key}): {string.Join("; ", some.Select(one => Name(one.Party)).Order(StringComparer.Ordinal))}. "
                + string.Join(" ", some.Select(one => one.Claims[0].Evidence.Note).Distinct()), 4);
        Line(members.IsComplete == Truth.True ? "any other party: no member (the list is complete)" : "any other party: unknown (the list may not be complete)");
    }

    public void Statements(Id<Source> source)
    {
        ValueList<Statement> said = [.. dataset.Statements.Where(one => one.Evidence.Citations.Any(citation => citation.Source == source) && one.Date?.IsAfter(day) != Truth.True)];
        Section("statements", $"What {source} says, and in which sense", said.IsEmpty ? null : said);
        foreach (Statement one in said)
            Line($"as {one.Modality.Text,-11} {one.Paraphrase}", 1);
    }

    public void Target(Id<CompetencyTarget> id)
    {
        CompetencyTarget? target = _view.OpenTargets().FirstOrDefault(one => one.Target.Id == id)?.Target;
        TargetPace pace = target?.PaceAsOf(day) ?? default;
        PaceVerdict[] verdicts = [pace.EvaluateLinear(), pace.EvaluateCompound()];
        if (!Section("target", "A target, and whether it is on pace", target is null ? null : new { pace, verdicts }))
            return;
        Line($"{Name(target!.Owner)}: {target.Indicator.Title}; aim: {pace.Aim.Value} {target.Indicator.Unit.Text} by {pace.Aim.Due}; baseline: {Figure(pace.Baseline)}; latest figure: {Figure(pace.Latest)}{(pace.IsSupported == Truth.True ? "" : " (not certain)")}");
        foreach (PaceVerdict one in verdicts)
            Line($"{one.Method?.Name}: due now {(one.DueValue is { } due ? $"{due:0.0}" : "unknown")}; "
                + (one.Status == PaceStatus.NoVerdict ? $"no verdict ({Word(one.NoVerdictReason)})" : $"{Word(one.Status)}; reached at this pace: {one.Attainment}"));
    }

    public void QuotedPair(Id<EconomicProjection> id)
    {
        QuotedConversion? pair = _view.Index.Find(id) is { } found && found.Published?.IsAfter(day) != Truth.True ? found.QuotedConversion : null;
        QuotedConversionCheck? check = pair?.Check(ExchangeRateTable.Of(dataset.ExchangeRates), pair.Published?.Latest ?? day);
        if (!Section("quotedPair", "Two amounts that were printed as equal, and the rates", check is null ? null : new { pair, check }))
            return;
        Line($"{pair!.Amount.Amount / 1e12m:#,0.###} trillion {pair.Amount.Currency}, printed as {pair.QuotedEquivalent.Amount / 1e9m:#,0.###} billion {pair.QuotedEquivalent.Currency}: "
            + $"1 {pair.QuotedEquivalent.Currency} would be {check!.ImpliedRate:0.000} {pair.Amount.Currency}");
        Line($"rounding: {check.ImpliedRates?.Lowest:0.000} to {check.ImpliedRates?.Highest:0.000}; rate of {Iso(check.Day)}: "
            + (check.ReferenceRate is { } rate ? $"{rate}, {Word(check.Verdict)}" : $"unknown ({Word(check.Failure)} in the rates)"));
        Line($"of {check.Candidates.Count} rates of the year before, those of these days fit: {string.Join(", ", check.FittingDays.Select(Iso).DefaultIfEmpty("none"))}");
    }

    public void Assessment(Id<TechnologyItem> item, CountryCode from, CountryCode to)
    {
        AccessAssessment? answer = _view.Index.Find(item) is null ? null : AccessIndex.Of(dataset).Assess(AccessRequest.Export(item, from, to, day));
        if (!Section("assessment", "What an export requires, and why (no legal advice)", answer))
            return;
        Line($"{answer!.Item.Name}, from {Name(from)} to {Name(to)} on {Iso(day)}");
        Line(answer.Enforced.AreEqual ? $"{Word(answer.Enforced.Certain)}, whatever else is the case"
            : $"at least {Word(answer.Enforced.Certain)}, at most {Word(answer.Enforced.Possible)}; open: {answer.Missing.Count} facts, such as: {string.Join("", answer.Missing.Take(1).Select(fact => fact.Question))}");
        if (answer.Obligations.LastOrDefault(one => answer.CertainBy.Contains(one.Constraint)) is { } reason)
            Line($"certain by: {reason.Title} ({string.Join("; ", reason.Steps.Where(step => step.Truth == Truth.True).Take(2).Select(step => $"{step.Test}: {step.Found}"))}); review policy: {reason.Policy}");
    }

    public void Suppliers()
    {
        ValueList<SupplierStanding> stances = _view.Stances();
        Section("suppliers", "What the suppliers did, by market", stances.IsEmpty ? null : stances);
        foreach (var some in stances.GroupBy(one => $"{Name(one.Market)}, {one.Stance.Text}{(one.Holds == Truth.True ? "" : " (unknown)")} since"))
            Line($"{some.Key}: {string.Join(", ", some.Select(one => $"{Name(one.Supplier)} {Since(one.Claims[0].Record.Validity)}"))}", 6);
        foreach (var some in stances.SelectMany(one => one.Claims).Select(one => one.Record).Where(one => one.Evidence.Confidence == Confidence.Disputed).GroupBy(one => one.Stance.Text))
            Line($"disputed: {some.Key}, said of {string.Join(", ", some.Select(one => Name(one.Supplier)))}");
    }

    public void Changes(params Id<AiAlliance>[] alliances)
    {
        LocalDate from = day.PlusYears(-1).PlusDays(1);
        MembershipChange[] memberships = [.. alliances.SelectMany(id => dataset.MembershipChanges(id, from, day)).OrderBy(change => change.Day)];
        (var constraints, var targets, var stances) = (dataset.ConstraintChanges(from, day), dataset.TargetChanges(from, day), dataset.StanceChanges(from, day));
        Section("changes", $"What changed since {Iso(from)}, with the latest of each", new { memberships, constraints, targets, stances });
        Line($"memberships of {string.Join(", ", alliances)}: {memberships.Length}; constraints: {constraints.Count}; targets: {targets.Count}; suppliers: {stances.Count}");
        foreach (object change in (object[])[.. memberships.TakeLast(2), .. constraints.TakeLast(2), .. targets.TakeLast(2), .. stances.TakeLast(2)])
            Line($"- {change}", 1, "    ");
    }

    public void Next()
    {
        const string next = "Another day: --as-of 2024-12-12. A dataset of your own: FILE. As JSON: --json. How each answer is asked for: samples/Quickstart/Page.cs, README.md, docs/.";
        Section("next", "Where to go next", next);
        Line(next);
    }

    private bool Section(string name, string title, object? answer)
    {
        Json[name] = JsonSerializer.SerializeToNode(answer);
        Text.Append('\n');
        Line(title.ToUpperInvariant() + (answer is null ? ": none on this day" : ""), 1, "");
        return answer is not null;
    }

    private void Line(string text, int most = 3, string indent = "  ")
    {
        string hanging = indent + "  ";
        for (string rest = Plain(text); rest.Length > 0 && most > 0; most--, indent = hanging)
        {
            int room = 80 - indent.Length, end = rest.Length;
            if (end > room)
                end = rest.LastIndexOf(' ', most == 1 ? room - 3 : room) is var space and > 0 ? space : room - 3;
            Text.Append(indent).Append(rest.AsSpan(0, end)).Append(most == 1 && end < rest.Length ? "...\n" : "\n");
            rest = rest[end..].TrimStart();
        }
    }

    private string Name(PartyReference party) => party.Country is { } code ? CountryCatalogue.Iso.Find(code)?.Names.In("en") ?? party.Key
        : _view.Index.Find(party) switch { AiAlliance one => $"{one.NameOn(day)}", AiAssociation one => $"{one.NameOn(day)}", _ => party.Key };

    public static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? '?' : c)).Trim();
    private static string Figure(Observation? figure) => figure is null ? "unknown" : $"{figure.Value?.ToString(CultureInfo.InvariantCulture) ?? "unknown"} in {figure.Period}";
    private static string Since(Validity time) => time.CertainDays is { } days ? Iso(days.Start) + (time.PossibleDays?.Start == days.Start ? "" : " or earlier") : "an unknown day";
    private static string Word<T>(T value) where T : struct, Enum => Vocabulary.WordOf(value).Replace('-', ' ');
    private static string Iso(LocalDate day) => $"{PartialDate.From(day)}";
}
