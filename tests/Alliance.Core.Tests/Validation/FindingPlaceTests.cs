using System.Text.RegularExpressions;

namespace Alliance.Core.Tests.Validation;

/// <summary>A finding points to the member that is at fault, and not to the record that has it.</summary>
public sealed partial class FindingPlaceTests
{
    /// <summary>Rules that concern several members of a record in a list: spells and periods that overlap, records that are listed twice, and scopes inside a scope.</summary>
    private static readonly string[] OfWholeRecords =
        ["ALC-1207", "ALC-1208", "ALC-3121", "ALC-3408", "ALC-3506", "ALC-4110", "ALC-3123", "ALC-3124", "ALC-3303", "ALC-3304", "ALC-3409", "ALC-3410", "ALC-3708", "ALC-6201", "ALC-6211", "ALC-6212", "ALC-6213", "ALC-6214", "ALC-6915", "ALC-7307"];

    public static TheoryData<string> Codes => [.. BrokenExamples.All.Where(example => example.Record is not AllianceDataset).Select(example => example.Code)];

    [Theory]
    [InlineData("ALC-2509", "/points/0/rate")]
    [InlineData("ALC-2510", "/points/1/day")]
    [InlineData("ALC-2511", "/points/1/day")]
    [InlineData("ALC-2513", "/points/1/day")]
    [InlineData("ALC-2516", "/points/1/day")]
    [InlineData("ALC-3122", "/memberships/0/alliance")]
    [InlineData("ALC-3305", "/memberships/0/validity")]
    [InlineData("ALC-4204", "/sizes/0/value")]
    [InlineData("ALC-4307", "/dimensions/1/name")]
    [InlineData("ALC-4606", "/target/kind")]
    [InlineData("ALC-4609", "/milestones/1/due")]
    [InlineData("ALC-4610", "/milestones/0/due")]
    [InlineData("ALC-4611", "/baseline/period")]
    [InlineData("ALC-4612", "/revisions/1/validity")]
    [InlineData("ALC-4613", "/target/upperValue")]
    [InlineData("ALC-4614", "/baseline/value")]
    [InlineData("ALC-4615", "/milestones/0/value")]
    [InlineData("ALC-4616", "/observations/0/value")]
    [InlineData("ALC-5110", "/notListedIn/0/scheme")]
    [InlineData("ALC-6110", "/suspensions/0/validity")]
    [InlineData("ALC-6117", "/exceptions/0/remainingEffect")]
    [InlineData("ALC-6119", "/scope/anyOf/0/items/0/description")]
    [InlineData("ALC-6120", "/reach/1/basis")]
    [InlineData("ALC-6217", "/facts/1/fact")]
    [InlineData("ALC-6606", "/scope/description")]
    public void It_points_to_the_member(string code, string pointer) => Assert.Equal([pointer], Pointers(code));

    [Theory, MemberData(nameof(Codes))]
    public void None_points_to_a_whole_record_in_a_list_unless_its_rule_concerns_it_whole(string code)
    {
        object record = BrokenExamples.All.Single(example => example.Code == code).Record;
        foreach (string pointer in Pointers(code))
        {
            if (ItemOfList().Match(pointer) is not { Success: true } match)
                continue;
            var member = record.GetType().GetProperties().Single(property => property.CanWrite && JsonNames.Of(property) == match.Groups["member"].Value);
            Type item = member.PropertyType == typeof(ExchangeRatePoints) ? typeof(ExchangeRate) : member.PropertyType.GenericTypeArguments[0];
            bool isRecord = item == typeof(ExchangeRate) || RecordChecks.Records.Contains(item);
            Assert.Equal(OfWholeRecords.Contains(code, StringComparer.Ordinal), isRecord);
        }
    }

    private static IEnumerable<string> Pointers(string code)
    {
        object record = BrokenExamples.All.Single(example => example.Code == code).Record;
        return RecordChecks.Of(record).Pointers(record);
    }

    [GeneratedRegex("^/(?<member>[a-zA-Z]+)/[0-9]+$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ItemOfList();
}
