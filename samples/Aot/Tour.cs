using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Alliance.Core;
using Alliance.Core.Json;
using Alliance.Core.Validation;
using FluentValidation.Results;
using NodaTime;

namespace Aot;

/// <summary>Uses each part of the library once: loads, validates, asks and writes a dataset, and serializes by the application's own context.</summary>
internal sealed class Tour(AllianceDataset dataset, Report report)
{
    private static readonly LocalDate Day = new(2024, 12, 12);
    private static readonly Id<AiAlliance> Brics = new("brics");

    public void Validate()
    {
        ValidationReport found = dataset.Validate();
        report.Say("validate", found.IsValid, $"{found.ErrorCount} errors, {found.WarningCount} warnings");

        ValidationReport broken = (dataset with { MemberStates = [new() { Country = CountryCode.KZ }, new() { Country = CountryCode.KZ }] }).Validate();
        report.Say("refuse", !broken.IsValid, $"a member state listed twice: {broken.ErrorCount} errors, the first {(broken.Findings is [var first, ..] ? first.Code : "none")}");

        // The same rules, in the form of a FluentValidation validator.
        var nowhere = new MemberState { Country = default };
        ValidationResult result = new MemberStateValidator().Validate(nowhere);
        report.Say("validator", result.Errors.Select(error => error.ErrorCode).SequenceEqual(nowhere.Validate().Findings.Select(finding => finding.Code)), result.ToString(" "));
    }

    public void Ask(int? expected)
    {
        AsOfView view = dataset.AsOf(Day);
        int certain = view.MembersOf(Brics, MembershipStatus.Member).Count(member => member.Holds == Truth.True);
        int open = view.OpenTargets().Count;
        report.Say("ask", expected is null || certain == expected, $"on 2024-12-12 {certain} certain members of BRICS, {open} open targets, {view.Constraints().Count} constraints");
    }

    public void Write()
    {
        byte[] compact = AllianceJson.Write(dataset);
        byte[] indented = AllianceJson.Write(dataset, new() { Indented = true });
        report.Say("write", AllianceJson.Read(compact) == dataset && AllianceJson.Read(indented) == dataset, $"{compact.Length} bytes, {indented.Length} indented, read back equal");

        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        AllianceJson.WriteFile(path, dataset);
        report.Say("file", AllianceJson.ReadFile(path) == dataset, "saved, read back equal");
        File.Delete(path);
    }

    public async Task ReadLines()
    {
        using var stream = new MemoryStream();
        AllianceJson.WriteLines(stream, dataset.Records());
        stream.Position = 0;
        IRecord[] records = await AllianceJson.ReadLinesAsync(stream).ToArrayAsync().ConfigureAwait(false);
        report.Say("lines", records.SequenceEqual(dataset.Records()), $"{records.Length} records, one per line, read back equal");
    }

    public void SerializeByOwnContext()
    {
        OwnContext own = OwnContext.Default;
        MemberState state = dataset.MemberStates.FirstOrDefault(state => state.Memberships.Count > 0) ?? new MemberState { Country = CountryCode.KZ };
        SameAgain("record", state, own.MemberState, (a, b) => a == b);
        SameAgain("list", state.Memberships, own.ValueListMembership, (a, b) => a == b);
        SameAgain("by country", new() { [state.Country] = new(11_200_000_000_000m, CurrencyCode.RUB) }, own.DictionaryCountryCodeMoney, SameEntries);
        SameAgain("by id", new() { [Brics] = MembershipStatus.Partner }, own.DictionaryIdAiAllianceTermMembershipStatus, SameEntries);

        SameAgain("by word", new() { [Confidence.Likely] = RateType.OfficialReference, [Confidence.Disputed] = null }, own.DictionaryConfidenceNullableRateType, SameEntries);

        var briefing = new Briefing { Confidence = Confidence.Likely, Modalities = [Modality.Plan], Since = new(2024, 12), Until = ValidityBound.OnOrBefore(new(2025)), Party = state.Country, Alliance = dataset.Alliances is [var first, ..] ? first : null };
        SameAgain("answer", dataset.AsOf(Day).MembersOf(Brics), own.AllianceMembers, (a, b) => a == b);
        SameAgain("answers", dataset.AsOf(Day).OpenTargets(), own.ValueListTargetStanding, (a, b) => a == b);
        SameAgain("own type", briefing, own.Briefing, (a, b) => a == b);
    }

    public void ConvertSettings() => report.Say("settings", Settings.AllComeBack(), "type converters read and write every value with a text form");

    private static bool SameEntries<TKey, TValue>(Dictionary<TKey, TValue> left, Dictionary<TKey, TValue> right)
        where TKey : notnull =>
        left.Count == right.Count && left.All(entry => right.TryGetValue(entry.Key, out TValue? value) && Equals(value, entry.Value));

    private void SameAgain<T>(string subject, T value, JsonTypeInfo<T> type, Func<T, T, bool> same)
    {
        string json = JsonSerializer.Serialize(value, type);
        T? read = JsonSerializer.Deserialize(json, type);
        report.Say(subject, read is not null && same(value, read), json.Length <= 60 ? json : $"{json[..60]}...");
    }
}
