using System.Text;
using System.Text.Json;

namespace Alliance.Core.Tests.Assessment.Screening;

/// <summary>A small dataset with a licence for chips to China, which one fact may lift, and requests about it.</summary>
internal static class ScreeningSamples
{
    public static readonly AccessIndex Index = AccessIndex.Of(new AllianceDataset
    {
        Items = [new() { Id = new("chip"), Name = "A chip" }, new() { Id = new("board"), Name = "A board, which \"carries\" chips" }],
        Constraints =
        [
            new()
            {
                Id = new("chips"),
                Title = "Chips to China",
                Authority = CountryCode.US,
                Effect = AccessEffect.LicenceRequired,
                Validity = Validity.From(2020, 1, 1),
                Reach = [new() { Basis = ReachBasis.Territory }],
                Scope = new() { Items = [new() { Items = [new("chip")] }], Destinations = new() { Countries = [CountryCode.CN] } },
                Exceptions =
                [
                    new()
                    {
                        Title = "Cleared",
                        RemainingEffect = AccessEffect.NotificationRequired,
                        Scope = new() { Facts = [new() { Fact = new("us-cleared"), Question = "Has the authority answered?" }] },
                    },
                ],
            },
            new()
            {
                Id = new("transit"),
                Title = "Through Russia",
                Authority = CountryCode.DE,
                Effect = AccessEffect.Prohibited,
                Validity = Validity.From(2022, 1, 1),
                Reach = [new() { Basis = ReachBasis.Territory }],
                Scope = new() { TransitThrough = new() { Countries = [CountryCode.RU] } },
            },
            new()
            {
                Id = new("parents"),
                Title = "Parents in China",
                Authority = CountryCode.US,
                Effect = AccessEffect.LicenceRequired,
                Validity = Validity.From(2021, 1, 1),
                Reach = [new() { Basis = ReachBasis.Territory }],
                Scope = new() { ContractConcluded = Validity.From(2023, 1, 1), Parties = [new() { Roles = [PartyRole.UltimateConsignee], HeadquarteredIn = new() { Countries = [CountryCode.CN] } }] },
            },
        ],
    });

    /// <summary>Different requests, one per line: some with a certain answer, some with an open one.</summary>
    public static IEnumerable<AccessRequest> Requests(int count)
    {
        CountryCode[] places = [CountryCode.CN, CountryCode.DE, CountryCode.KZ, CountryCode.US];
        for (int i = 0; i < count; i++)
        {
            yield return new()
            {
                Item = new Id<TechnologyItem>(i % 3 == 0 ? "board" : "chip"),
                Activity = AccessActivity.Export,
                ExportedFrom = (Place)(i % 11 < 3 ? CountryCode.DE : CountryCode.US),
                Destination = i % 7 == 0 ? null : (Place)places[i % 4],
                Via = i % 5 == 0 ? null : i % 5 == 1 ? (ValueList<Place>)[CountryCode.RU] : (ValueList<Place>)[],
                Facts = i % 3 != 1 ? [] : [new() { Fact = new("us-cleared"), Holds = i % 8 == 0 }],
                Day = new LocalDate(2019, 12, 1).PlusDays(i % 2000),
            };
        }
    }

    public static byte[] Lines(IEnumerable<AccessRequest> requests) => Encoding.UTF8.GetBytes(string.Concat(requests.Select(request => JsonSerializer.Serialize(request) + "\n")));

    public static Task<ScreenedRequest[]> Screen(string requests, AccessScreeningOptions? options = null) => Screen(Encoding.UTF8.GetBytes(requests), options);

    public static async Task<ScreenedRequest[]> Screen(byte[] requests, AccessScreeningOptions? options = null) =>
        ResultsIn(await Output(requests, options));

    public static async Task<byte[]> Output(byte[] requests, AccessScreeningOptions? options = null)
    {
        using var input = new MemoryStream(requests);
        using var output = new MemoryStream();
        await Index.ScreenAsync(input, output, options, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    /// <summary>The results, each of which must be a complete line.</summary>
    public static ScreenedRequest[] ResultsIn(byte[] output)
    {
        string text = Encoding.UTF8.GetString(output);
        Assert.True(text.Length == 0 || text.EndsWith('\n'), "The last line is not complete.");
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<ScreenedRequest>(line, JsonSerializerOptions.Strict)!)];
    }
}
