#pragma warning disable IDE0005 // The usings are part of what README shows.
#region load
using Alliance.Core;
using Alliance.Core.Json;
using NodaTime;
#endregion
using System.Globalization;
#region own
using System.Text.Json;
using System.Text.Json.Serialization;
#endregion
#pragma warning restore IDE0005

namespace Alliance.Core.Tests.Documentation;

/// <summary>The code that README.md shows, each piece in a region that bears its name.</summary>
public sealed partial class ReadmeSnippets : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alliance-core-").FullName;

    private string DatasetFile => Path.Combine(_folder, "dataset.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Load_check_ask()
    {
        string file = Save(EmbeddedDatasets.ReadAiAllianceNetwork());
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TextWriter Console = output;

        #region load
        DatasetReading reading = AllianceJson.CheckFile(file);
        if (!reading.IsValid)
            Console.WriteLine(reading.Report);         // dataset.json(12,8): error ALC-3102: ...
        AllianceDataset dataset = reading.Dataset!;    // null if the file cannot be read; ReadFile returns only the dataset, or throws

        var day = new LocalDate(2024, 12, 12);         // the library has no clock: you choose the day
        AsOfView view = dataset.AsOf(day);
        Console.WriteLine(view.IsMember(CountryCode.CN, new("brics")));              // True
        PartyStanding standing = view.Standing(CountryCode.SA, new("brics"));        // never null
        Console.WriteLine($"{standing.Holds}: {standing.UnknownReason}");            // Unknown: SourcesContradictEachOther; standing.Claims contains the claims
        foreach (PartyStanding member in view.MembersOf(new("brics")))
            Console.WriteLine($"{member.Party} {member.Status} {member.Holds}");
        foreach (MembershipChange change in dataset.MembershipChanges(new("brics"), new(2025, 1, 1), new(2025, 1, 31)))
            Console.WriteLine(change);                 // ..., 2025-01-06 Indonesia: partner -> member (menafn-1109060388, ...)
        #endregion

        string[] lines = output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(9, lines.Count(line => line.EndsWith("member True", StringComparison.Ordinal)));
        Assert.Contains("Unknown: SourcesContradictEachOther", lines);
        Assert.Contains(lines, line => line == "country:SA member Unknown");
        Assert.DoesNotContain(lines, line => line.StartsWith("country:KZ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("2025-01-06 Indonesia: partner -> member (menafn-1109060388, ", StringComparison.Ordinal));
    }

    [Fact]
    public void Countries_groups_and_currencies()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TextWriter Console = output;

        #region codes
        var day = new LocalDate(1998, 1, 1);
        Country country = CountryCatalogue.Iso.Get("russie");                        // any code, or a name in 16 languages
        Console.WriteLine($"{country.Code} {country.Names.In("de")}");               // RU Russland
        foreach (CurrencyInUse money in CurrencyCatalogue.Iso.CurrenciesOf(country.Code, day))
            Console.WriteLine($"{money.Currency.Code} {money.Currency.IsAmbiguousOn(day)}");      // RUB False, RUR True
        foreach (CurrencySuccession step in CurrencyCatalogue.Iso.SuccessionsOf(CurrencyCode.RUR, country.Code, day))
            Console.WriteLine($"{step.FromUnits} {step.From} = {step.ToUnits} {step.To}");        // 1000 RUR = 1 RUB
        Console.WriteLine(CountryGroupCatalogue.Reference.Includes(new("eu"), CountryCode.GB, day)); // True
        #endregion

        Assert.Equal(["RU Russland", "RUB False", "RUR True", "1000 RUR = 1 RUB", "True"], output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void On_pace()
    {
        AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
        var day = new LocalDate(2024, 12, 31);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TextWriter Console = output;

        #region pace
        foreach (CompetencyTarget target in dataset.Targets)
        {
            TargetPace pace = target.PaceAsOf(day);
            PaceVerdict line = pace.EvaluateLinear(), ratio = pace.EvaluateCompound();
            Console.WriteLine($"{target.Id}: {line.Status} {line.DueValue}; {ratio.Status} {ratio.DueValue}");
        }
        #endregion

        Assert.Contains("ru-workforce: NoVerdict 23.75; NoVerdict 10", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_change_save()
    {
        string file = DatasetFile;
        var dataset = new AllianceDataset { KnownAsOf = new LocalDate(2025, 1, 1) };

        #region build
        var kazakhstan = new MemberState
        {
            Country = CountryCode.KZ,
            Memberships =
            [
                new()
                {
                    Alliance = new("brics"),
                    Status = MembershipStatus.Partner,
                    Validity = Validity.From(2025, 1, 1),
                    Evidence = Evidence.Confirmed(new("independent-2025")),
                },
            ],
        };
        AllianceJson.WriteFile(file, dataset with { MemberStates = [.. dataset.MemberStates, kazakhstan] });
        #endregion

        Assert.Equal([kazakhstan], AllianceJson.ReadFile(file).MemberStates);
    }

    [Fact]
    public void In_your_own_application()
    {
        var kazakhstan = new MemberState { Country = CountryCode.KZ };

        #region own
        string json = JsonSerializer.Serialize(kazakhstan);
        MemberState? same = JsonSerializer.Deserialize(json, MyContext.Default.MemberState);
        #endregion

        Assert.Equal("""{"country":"KZ"}""", json);
        Assert.Equal(kazakhstan, same);
    }

    [Fact]
    public async Task Files_larger_than_memory()
    {
        await using var stream = new MemoryStream();
        AllianceJson.WriteLines(stream, EmbeddedDatasets.ReadAiAllianceNetwork().LegalActs.Cast<IRecord>());
        stream.Position = 0;
        int count = 0;
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;

        #region lines
        await foreach (IRecord record in AllianceJson.ReadLinesAsync(stream, cancellationToken))
        {
            if (record is LegalAct { Authority: { } authority } act && authority == CountryCode.US)
                count++;
        }
        #endregion

        Assert.True(count > 10);
    }

    [Fact]
    public void Measures_with_their_days()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TextWriter Console = output;

        #region measures
        AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
        foreach (ConstraintStanding standing in dataset.AsOf(new LocalDate(2025, 6, 1)).Constraints())
            Console.WriteLine($"{standing.Constraint.Id}: on the books {standing.OnTheBooks}, enforced {standing.Enforced}");
        #endregion

        Assert.Contains("on the books True, enforced False", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_applies()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TextWriter Console = output;

        #region access
        AccessIndex index = AccessIndex.Of(EmbeddedDatasets.ReadAiAllianceNetwork());
        AccessAssessment answer = index.Assess(AccessRequest.Export(
            new Id<TechnologyItem>("nvidia-geforce-rtx-4090"), CountryCode.US, CountryCode.CN, new LocalDate(2024, 5, 1)));
        Console.WriteLine(answer.Enforced);            // notification-required..prohibited: at least .. at most
        foreach (MissingFact fact in answer.Missing)
            Console.WriteLine(fact.Question);
        Console.WriteLine(answer.Explain());
        #endregion

        Assert.StartsWith($"notification-required..prohibited{Environment.NewLine}", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("export from US to CN on 2024-05-01", output.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(answer.Missing);
    }

    [Fact]
    public void Convert()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TextWriter Console = output;
        using var ecbFile = new MemoryStream("Date,USD,\n2024-12-13,1.0518,\n2024-12-10,1.0527,\n"u8.ToArray());

        #region convert
        AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
        var rates = ExchangeRateTable.Of([.. dataset.ExchangeRates, .. EcbReferenceRates.Read(ecbFile)]);

        // A rate of the Bank of Russia is in force until the next one, over weekends too.
        var day = new LocalDate(2024, 12, 10);
        CurrencyConversion euros = rates.Convert(new Money(11_200_000_000_000m, CurrencyCode.RUB), CurrencyCode.EUR, day, RateLookup.InForceUntilReplaced);
        foreach (ConversionLeg leg in euros.Legs)
            Console.WriteLine($"{leg.Base}/{leg.Quote} {leg.Rate} on {leg.Day:uuuu-MM-dd} by {leg.Source}");

        // A rate of the European Central Bank is of its day only: state how old it may be. 14 December 2024 was a Saturday.
        RateAnswer dollars = rates.RateOf(CurrencyCode.EUR, CurrencyCode.USD, new LocalDate(2024, 12, 14), RateLookup.LastWithin(4));
        Console.WriteLine($"{dollars.Rate} of {dollars.RateDay:uuuu-MM-dd}, {dollars.Failure}");

        QuotedConversion article = dataset.Projections.First(projection => projection.Id == new Id<EconomicProjection>("ru-gdp-article")).QuotedConversion!;
        QuotedConversionCheck check = article.Check(rates, new LocalDate(2024, 12, 12));
        Console.WriteLine($"{check.ImpliedRate:F3} in [{check.ImpliedRates?.Lowest:F3}, {check.ImpliedRates?.Highest:F3}]; {check.Verdict}, fits {check.FittingDays}");
        #endregion

        Assert.StartsWith("EUR/RUB 105.09 on 2024-12-10 by cbr-note-2024-12-10", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("1.0518 of 2024-12-13, None", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("105.263 in [104.744, 105.783]; NoReferenceRate, fits [", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rates_sums_and_text()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TextWriter Console = output;
        using var ecbFile = new MemoryStream("Date,USD,\n2024-12-10,1.0527,\n"u8.ToArray());
        ValueList<ExchangeRateSeries> rates = [.. EcbReferenceRates.Read(ecbFile)];
        var day = new LocalDate(2024, 12, 12);
        var germany = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (germany.NumberFormat.CurrencyGroupSeparator, germany.NumberFormat.CurrencyDecimalSeparator) = (".", ",");

        #region money
        ExchangeRateSeries series = rates.First(one => one.Quote == CurrencyCode.USD);
        RateAnswer rate = series.RateOn(day, RateLookup.LastWithin(4));               // the rate with its day and source, or Failure

        Money[] costs = [new(1_000m, CurrencyCode.EUR), new(234.50m, CurrencyCode.EUR)];
        Money total = costs.Sum(CurrencyCode.EUR);                                    // exact; another currency is an exception, nothing is converted
        Console.WriteLine(total.Format(germany, MoneyStyle.Code));                    // 1.234,50 EUR

        Money[] mixed = [total, new(105.27m, CurrencyCode.USD), new(1, CurrencyCode.RUB)];
        foreach (ConversionAnswer one in ExchangeRateTable.Of(rates).ConvertAll(mixed, CurrencyCode.EUR, day, RateLookup.LastWithin(4)))
            Console.WriteLine($"{one.Amount}: {one.Conversion?.Result} {one.Failure}");   // 1 RUB:  NoSeries
        #endregion

        Assert.Equal((1.0527m, new LocalDate(2024, 12, 10)), (rate.Rate, rate.RateDay));
        Assert.Equal(["1.234,50 EUR", "1234.50 EUR: 1234.50 EUR None", "105.27 USD: 100 EUR None", "1 RUB:  NoSeries"], output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    private string Save(AllianceDataset dataset)
    {
        AllianceJson.WriteFile(DatasetFile, dataset);
        return DatasetFile;
    }

    #region own
    [JsonSerializable(typeof(MemberState))]
    internal sealed partial class MyContext : JsonSerializerContext;
    #endregion
}
