// What a user of the package does first: reference it, load a dataset, check it, ask it, save it, serialize a record.
using System.Reflection;
using System.Text.Json;
using Alliance.Core;
using Alliance.Core.Json;
using NodaTime;

string? version = typeof(AllianceDataset).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
ValidationReport report = dataset.Validate();
int members = dataset.AsOf(new LocalDate(2024, 12, 12)).MembersOf(new("brics"), MembershipStatus.Member).Count(member => member.Holds == Truth.True);
bool same = AllianceJson.Read(AllianceJson.Write(dataset)) == dataset;
string state = JsonSerializer.Serialize(new MemberState { Country = CountryCode.KZ });

Console.WriteLine($"Alliance.Core {version}: {report.ErrorCount} errors, {members} certain members of BRICS on 2024-12-12, round trip {same}, {state}");
bool isRight = version is not null && version.StartsWith("0.1.0", StringComparison.Ordinal)
    && report.IsValid && members == 9 && same && state == """{"country":"KZ"}""";
return isRight ? 0 : 1;
