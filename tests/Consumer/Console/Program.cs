// A dataset written by hand: records in code, checked, saved and read again, then asked about days. The alliance is invented.
using System.Reflection;
using Alliance.Core;
using Alliance.Core.Json;
using NodaTime;

string version = typeof(AllianceDataset).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
Check.True(version.StartsWith("0.1.0", StringComparison.Ordinal), $"version {version}");

Id<AiAlliance> compact = new("baltic-ai-compact");
var charter = new Source { Id = new("charter-2023"), Title = "Charter of the Baltic AI Compact", Publisher = "Baltic AI Compact", Published = new PartialDate(2023, 6, 1), Url = "https://example.org/charter" };
var report = new Source { Id = new("report-2024"), Title = "Annual report 2024", Publisher = "Baltic AI Compact", Published = new PartialDate(2024, 12), Url = "https://example.org/report-2024" };

var alliance = new AiAlliance
{
    Id = compact,
    Names = [new() { Text = LocalizedText.Of(("en", "Baltic AI Compact"), ("de", "Baltischer KI-Pakt")), Evidence = Evidence.Confirmed(charter.Id) }],
    Classification = AllianceClassification.Network,
    Founded = new PartialDate(2023, 6, 1),
    // The report lists all members of 2024, so a country that is not listed was none.
    MembershipsCompleteFor =
    [
        new()
        {
            Validity = Validity.Between(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)),
            Statuses = [MembershipStatus.Member, MembershipStatus.Party],
            Evidence = Evidence.Confirmed(report.Id),
        },
    ],
    Evidence = Evidence.Confirmed(charter.Id),
};

var dataset = new AllianceDataset
{
    Id = new("baltic"),
    Title = "The members of the Baltic AI Compact",
    KnownAsOf = new LocalDate(2024, 12, 31),
    Sources = [charter, report],
    Alliances = [alliance],
    MemberStates =
    [
        MemberFrom(CountryCode.EE, Validity.From(2023, 6, 1)),
        MemberFrom(CountryCode.FI, Validity.From(2024)), // only the year is known
        MemberFrom(CountryCode.SE, Validity.Between(new LocalDate(2023, 6, 1), new LocalDate(2024, 6, 30))),
        MemberFrom(CountryCode.NO, Validity.From(2023, 6, 1), MembershipStatus.Partner),
    ],
};

ValidationReport findings = dataset.Validate();
Check.Equal("", findings.ToString());

string file = Path.Combine(Path.GetTempPath(), $"baltic-{Guid.NewGuid():N}.json");
try
{
    AllianceJson.WriteFile(file, dataset, new() { Indented = true });
    DatasetReading reading = AllianceJson.CheckFile(file);
    Check.True(reading.IsValid && reading.Dataset == dataset, "what was saved is read back");
}
finally
{
    File.Delete(file);
}

AsOfView march = dataset.AsOf(new LocalDate(2024, 3, 1));
Check.Equal(Truth.True, march.IsMember(CountryCode.EE, compact));
Check.Equal(Truth.Unknown, march.IsMember(CountryCode.FI, compact));
Check.Equal(Truth.False, march.IsMember(CountryCode.NO, compact));
Check.Equal(Truth.False, march.IsMember(CountryCode.DE, compact));
Check.Equal(Truth.Unknown, dataset.AsOf(new LocalDate(2023, 7, 1)).IsMember(CountryCode.DE, compact));
Check.Equal(Truth.False, dataset.AsOf(new LocalDate(2024, 7, 1)).IsMember(CountryCode.SE, compact));
PartyStanding norway = march.Standing(CountryCode.NO, compact);
Check.True(norway.IsListed && norway.Holds.IsTrue && norway.Status == MembershipStatus.Partner);
Check.Equal("Baltischer KI-Pakt", alliance.NameOn(march.Day).In("de"));
AllianceMembers members = march.MembersOf(compact);
Console.WriteLine($"{compact} on {march.Day:uuuu-MM-dd}: {string.Join(", ", members.Select(member => $"{member.Party} {member.IsMember}"))}; complete: {members.IsComplete}");

// It is not known on which day of 2024 Finland joined: the change is to unknown on the first possible day, and to certain on the last.
ValueList<MembershipChange> changes = dataset.MembershipChanges(compact, new LocalDate(2024, 1, 1), new LocalDate(2025, 1, 1));
foreach (MembershipChange change in changes)
    Console.WriteLine(change);
Check.Equal(
    "2024-01-01 FI BecameUnknown, 2024-07-01 SE Ended, 2024-12-31 FI Began",
    string.Join(", ", changes.Select(change => $"{change.Day:uuuu-MM-dd} {change.Party.Country} {change.Kind}")));

// A mistake is reported with its code and place.
ValidationReport broken = dataset.Without(charter.Reference).Validate();
Check.True(!broken.IsValid && broken.Findings.All(finding => finding.Code == "ALC-9202"));
Check.Contains("/alliances/0/evidence/citations/0/source", broken.ToString());

static MemberState MemberFrom(CountryCode country, Validity validity, MembershipStatus status = MembershipStatus.Member) => new()
{
    Country = country,
    Memberships = [new() { Alliance = new("baltic-ai-compact"), Status = status, Validity = validity, Evidence = Evidence.Confirmed(new("report-2024")) }],
};
