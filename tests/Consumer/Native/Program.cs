// A small program that is published trimmed and native: it reads the embedded dataset, checks it, asks it, and converts an amount.
using System.Runtime.CompilerServices;
using Alliance.Core;
using Alliance.Core.Json;
using NodaTime;

AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
ValidationReport report = dataset.Validate();
Check.Equal(0, report.ErrorCount);
Check.True(AllianceJson.Read(AllianceJson.Write(dataset)) == dataset, "what was written is read back");

var day = new LocalDate(2024, 12, 12);
AsOfView view = dataset.AsOf(day);
Check.Equal(Truth.True, view.IsMember(CountryCode.CN, new("brics")));
Check.Equal(Truth.Unknown, view.IsMember(CountryCode.SA, new("brics")));
Check.Equal(Truth.True, view.IsMember(CountryCode.DE, new("eu")));
int members = view.MembersOf(new("brics")).Count(member => member.IsMember.IsTrue);
Check.Equal(9, members);
MembershipChange[] joined = [.. dataset.MembershipChanges(new("brics"), new(2025, 1, 1), new(2025, 1, 31)).Where(change => change.Kind == ChangeKind.Began)];
Check.Equal("2025-01-06 ID", string.Join(", ", joined.Select(change => $"{change.Day:uuuu-MM-dd} {change.Party.Country}")));

ExchangeRateTable rates = ExchangeRateTable.Of(dataset.ExchangeRates);
CurrencyConversion euros = rates.Convert(new(1_120_200m, CurrencyCode.RUB), CurrencyCode.EUR, new LocalDate(2024, 12, 4), RateLookup.InForceUntilReplaced);
Check.Equal(new Money(10_000m, CurrencyCode.EUR), euros.Result);

string how = RuntimeFeature.IsDynamicCodeSupported ? "trimmed" : "native";
Console.WriteLine($"{how}: {dataset.Records().Count()} records, {members} certain members of BRICS, {euros.Amount} = {euros.Result}");
