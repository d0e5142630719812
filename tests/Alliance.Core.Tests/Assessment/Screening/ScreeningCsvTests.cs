using System.Globalization;
using System.Text;
using static Alliance.Core.Tests.Assessment.Screening.ScreeningSamples;

namespace Alliance.Core.Tests.Assessment.Screening;

public sealed class ScreeningCsvTests
{
    private static readonly AccessScreeningOptions Csv = new() { Format = RequestFormat.Csv };

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task CSV_and_NDJSON_of_the_same_requests_give_the_same_results(int parallelism)
    {
        AccessRequest[] requests = [.. Requests(1000)];
        StringBuilder csv = new("item,activity,from,destination,via,fact:us-cleared,day\r\n");
        foreach (AccessRequest request in requests)
        {
            string via = request.Via is not { } places ? "" : places.IsEmpty ? "-" : string.Join(' ', places.Select(place => place.Country));
            string fact = request.Facts.IsEmpty ? "" : request.Facts[0].Holds ? "yes" : "no";
            csv.Append(CultureInfo.InvariantCulture, $"{request.Item},export,{request.ExportedFrom!.Value.Country},{request.Destination?.Country},{via},{fact},{request.Day:uuuu-MM-dd}\r\n");
        }
        ScreenedRequest[] expected = await Screen(Lines(requests));
        ScreenedRequest[] found = await Screen(csv.ToString(), Csv with { Parallelism = parallelism });
        Assert.Equal(expected.Select(result => result with { Line = result.Line + 1 }), found);
    }

    [Fact]
    public async Task Every_column_sets_its_member()
    {
        ScreenedRequest result = Assert.Single(await Screen(
            """"
            day,item,activity,from,origin,destination,via,usedIn,endUse,exporter,exporterCountry,consignee,consigneeCountry,parentCountry,contractConcluded,noPartyIsListed,fact:a,fact:b,fact:c
            2024-05-01,chip,export,US,TW,UA-43,RU KZ,DE,military,company:maker,US,"other:Buyer, ""the best""",SG,CN,2024-04,yes,yes,no,
            """", Csv with { Detail = ScreeningDetail.Assessment }));
        AccessRequest expected = new()
        {
            Day = new(2024, 5, 1),
            Item = new Id<TechnologyItem>("chip"),
            Activity = AccessActivity.Export,
            ExportedFrom = (Place)CountryCode.US,
            Origin = (Place)CountryCode.TW,
            Destination = new Place(CountryCode.UA, "UA-43"),
            Via = (ValueList<Place>)[CountryCode.RU, CountryCode.KZ],
            UsedIn = (Place)CountryCode.DE,
            EndUse = EndUse.Military,
            Parties =
            [
                new() { Roles = [PartyRole.Exporter], Party = PartyReference.Parse("company:maker"), EstablishedIn = CountryCode.US, Headquarters = CountryCode.US },
                new() { Roles = [PartyRole.UltimateConsignee], Party = PartyReference.Other("Buyer, \"the best\""), EstablishedIn = CountryCode.SG, Headquarters = CountryCode.SG, ParentHeadquarters = CountryCode.CN },
            ],
            ContractConcluded = new(2024, 4),
            NoPartyIsListed = true,
            Facts = [new() { Fact = new("a"), Holds = true }, new() { Fact = new("b"), Holds = false }],
        };
        Assert.Equal(expected, result.Assessment!.Request);
    }

    [Theory]
    [InlineData("item,day,via\nchip,2024-05-01,", false)]
    [InlineData("item,day,via\nchip,2024-05-01,-", true)]
    [InlineData("item,day,via\nchip,2024-05-01,\"-\"", true)]
    public async Task An_empty_cell_is_not_known_and_a_hyphen_is_none(string csv, bool isNone)
    {
        AccessRequest request = Assert.Single(await Screen(csv, Csv with { Detail = ScreeningDetail.Assessment })).Assessment!.Request;
        Assert.Equal(isNone ? (ValueList<Place>)[] : null, request.Via);
        Assert.True(request.Parties.IsEmpty);
        Assert.False(request.NoPartyIsListed);
    }

    [Theory]
    [InlineData("item,day,destinaton\n", "\"destinaton\" is not a column", "destination, via")]
    [InlineData("item,day,parentHeadquarter\n", "\"parentHeadquarter\" is not a column", "Did you mean \"parentHeadquarters\"?")]
    [InlineData("item;day\n", "\"item;day\" seems to be separated by semicolons", "commas are expected")]
    [InlineData("\"item\";\"day\"\n", "seems to be separated by semicolons", "commas are expected")]
    [InlineData("\"item, x\";day\n", "\"item, x\";day\" seems to be separated by semicolons", "commas are expected")]
    [InlineData("item\tday\n", "seems to be separated by tabs", "commas are expected")]
    [InlineData("item|day\n", "seems to be separated by vertical bars", "commas are expected")]
    [InlineData("item,,day\n", "\"\" is not a column", "fact: with the id")]
    [InlineData("item,day,fact:Not A Slug\n", "\"fact:Not A Slug\" is not a column", "fact: with the id")]
    [InlineData("item,day,item\n", "\"item\" appears twice", "")]
    [InlineData("item,day,fact:a,fact:a\n", "\"fact:a\" appears twice", "")]
    [InlineData("item,day,from,exportedFrom\n", "The columns \"from\" and \"exportedFrom\" both name the member \"exportedFrom\" of a request;", "give one of them")]
    [InlineData("item,day,parentHeadquarters,parentCountry\n", "The columns \"parentHeadquarters\" and \"parentCountry\" both name the member \"parentHeadquarters\" of a request;", "give one of them")]
    [InlineData("item,day,exportedFrom,exportedFrom\n", "\"exportedFrom\" appears twice", "")]
    [InlineData("item,destination\n", "has no column \"day\"", "exporterCountry")]
    [InlineData("day,destination\n", "has no column \"item\"", "exporterCountry")]
    [InlineData("item,\"day\n", "is not closed", "")]
    [InlineData("", "no header", "noPartyIsListed")]
    [InlineData("\n \r\n", "no header", "noPartyIsListed")]
    public async Task A_header_that_is_not_valid_ends_the_run(string header, string reason, string help)
    {
        using var output = new MemoryStream();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(header + (header.Trim().Length == 0 ? "" : "chip,2024-05-01,\n")));
        FormatException error = await Assert.ThrowsAsync<FormatException>(() => ScreeningSamples.Index.ScreenAsync(input, output, Csv, TestContext.Current.CancellationToken));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains(help, error.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public async Task A_header_in_another_encoding_is_refused_by_its_name()
    {
        using var input = new MemoryStream([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("item\tday\nchip\t2024-05-01\n")]);
        FormatException error = await Assert.ThrowsAsync<FormatException>(() => ScreeningSamples.Index.ScreenAsync(input, Stream.Null, Csv, TestContext.Current.CancellationToken));
        Assert.Contains("UTF-16", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Chip!,2024-05-01,,,", "item", "\"Chip!\"")]
    [InlineData(",2024-05-01,,,", "item", "empty")]
    [InlineData("chip,,,,", "day", "empty")]
    [InlineData("chip,2024-05,,,", "day", "\"2024-05\"")]
    [InlineData("chip,2024-05-01,Kasachstan,,", "destination", "\"Kasachstan\"")]
    [InlineData("chip,2024-05-01,Kazakhstan,,", "destination", "UA-43. Did you mean \"KZ\"?")]
    [InlineData("chip,12.5.2024,,,", "day", "such as 2024-12-12. Did you mean \"2024-05-12\"")]
    [InlineData("Chip,2024-05-01,,,", "item", "Did you mean \"chip\"?")]
    [InlineData("chip,2024-05-01, CN,,", "destination", "\" CN\"")]
    [InlineData("chip,2024-05-01,,RU  KZ,", "via", "\"RU  KZ\"")]
    [InlineData("chip,2024-05-01,,RU;KZ,", "via", "\"RU;KZ\"")]
    [InlineData("chip,2024-05-01,,,maybe", "fact:us-cleared", "\"maybe\"")]
    [InlineData("chip,2024-05-01,,,YES", "fact:us-cleared", "\"YES\"")]
    [InlineData("chip,2024-05-01,,", null, "has 4 cells; the header has 5")]
    [InlineData("chip,2024-05-01,,,,", null, "has 6 cells; the header has 5")]
    [InlineData("\"chip,2024-05-01,,,", null, "is not closed on this line")]
    [InlineData("\"chip\"s,2024-05-01,,,", null, "\"s,2024")]
    [InlineData("ch\"ip,2024-05-01,,,", null, "quotation mark within")]
    public async Task A_bad_cell_is_the_error_of_its_row(string row, string? column, string reason)
    {
        const string Good = "chip,2024-05-01,CN,-,yes";
        ScreenedRequest[] results = await Screen($"item,day,destination,via,fact:us-cleared\n{Good}\n{row}\n{Good}\n", Csv);
        Assert.Equal([(2L, true), (3, false), (4, true)], results.Select(result => (result.Line, result.Error is null)));
        ScreeningError error = results[1].Error!;
        Assert.Equal(("ALC-0001", column, null), (error.Code, error.Column, error.Pointer));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        if (column is not null)
            Assert.Contains($"The column {column} ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("activity", "Re_Export", "Did you mean \"re-export\"?")]
    [InlineData("endUse", "Military", "Did you mean \"military\"?")]
    [InlineData("exportedFrom", "USA", "Did you mean \"US\"?")]
    [InlineData("consigneeCountry", "china", "Did you mean \"CN\"?")]
    [InlineData("contractConcluded", "13.12.2024", "Did you mean \"2024-12-13\"?")]
    public async Task The_error_of_a_cell_suggests_what_may_have_been_meant(string column, string cell, string suggestion) =>
        Assert.Contains(suggestion, Assert.Single(await Screen($"item,day,{column}\nchip,2024-05-01,{cell}", Csv)).Error!.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("none,2024-05-01,,,,,,", "item", "ALC-9401")]
    [InlineData("chip,2024-05-01,XX,,,,,", "from", "ALC-9403")]
    [InlineData("chip,2024-05-01,,DE XX,,,,", "via", "ALC-9403")]
    [InlineData("chip,2024-05-01,,,XX,,,", "exporterCountry", "ALC-9403")]
    [InlineData("chip,2024-05-01,,,,XX,,", "consigneeCountry", "ALC-9403")]
    [InlineData("chip,2024-05-01,,,US,,XX,", "parentCountry", "ALC-9403")]
    [InlineData("chip,2024-05-01,,,US,XX,,", "consigneeCountry", "ALC-9403")]
    [InlineData("chip,2024-05-01,,,,,,XX", "usedIn", "ALC-9403")]
    public async Task The_error_of_a_request_names_the_column(string row, string column, string code)
    {
        ScreeningError error = Assert.Single(await Screen($"item,day,from,via,exporterCountry,consigneeCountry,parentCountry,usedIn\n{row}", Csv)).Error!;
        Assert.Equal((code, column, null), (error.Code, error.Column, error.Pointer));
    }

    [Fact]
    public async Task Two_columns_may_have_the_names_of_their_members()
    {
        const string Rows = "\nchip,2024-05-01,US,SG,CN\nchip,2024-05-01,US,SG,XX\nchip,2024-05-01,X,SG,CN";
        ScreenedRequest[] found = await Screen("item,day,exportedFrom,consigneeCountry,parentHeadquarters" + Rows, Csv with { Detail = ScreeningDetail.Assessment });
        ScreenedRequest[] expected = await Screen("item,day,from,consigneeCountry,parentCountry" + Rows, Csv with { Detail = ScreeningDetail.Assessment });
        Assert.Equal((CountryCode.US, CountryCode.CN), (found[0].Assessment!.Request.ExportedFrom!.Value.Country, found[0].Assessment!.Request.Parties[0].ParentHeadquarters));
        Assert.Equal(expected[0], found[0]);
        Assert.Equal([null, "parentHeadquarters", "exportedFrom"], found.Select(one => one.Error?.Column));
    }

    [Fact]
    public async Task Text_that_is_not_UTF_8_is_the_error_of_its_row()
    {
        byte[] csv = [.. "item,day\nchip\n"u8, 0xFF, .. ",2024-05-01\nchip,2024-05-01"u8];
        Assert.Equal([2L, 3, 4], (await Screen(csv, Csv)).Select(result => result.Line));
        Assert.Equal("The line is not valid UTF-8.", (await Screen(csv, Csv))[1].Error!.Message);
    }

    [Theory]
    [InlineData("\ufeffitem,day,destination\nchip,2024-05-01,CN\n")]
    [InlineData("item,day,destination\r\nchip,2024-05-01,CN\r\n")]
    [InlineData("item,day,destination\nchip,2024-05-01,CN")]
    [InlineData("\"item\",\"day\",\"destination\"\n\"chip\",\"2024-05-01\",\"CN\"\r\n")]
    [InlineData("item,day,destination\nchip,2024-05-01,CN\n\n\r\n")]
    [InlineData("destination,item,day\nCN,chip,2024-05-01\n")]
    [InlineData(" item, day ,\" destination\"\nchip,2024-05-01,CN\n")]
    [InlineData("item,day,destination,,\nchip,2024-05-01,CN,,\n,,,,\n , ,,,\n")]
    [InlineData("item,day,destination, \nchip,2024-05-01,CN, \n")]
    [InlineData("item\t,\u00A0day,destination,\u3000\nchip,2024-05-01,CN,\u3000\n\"\",\"\",,\" \"\n\u00A0,\t,,\n")]
    public async Task The_form_of_the_table_makes_no_difference(string csv)
    {
        ScreenedRequest result = Assert.Single(await Screen(csv, Csv));
        Assert.Equal(new() { Line = 2, Outcome = ScreeningSamples.Index.Outcome(new() { Item = new Id<TechnologyItem>("chip"), Day = new(2024, 5, 1), Destination = (Place)CountryCode.CN }) }, result);
    }

    [Theory]
    [InlineData("\"\"\"\",\"\"")]
    [InlineData("\",\"")]
    [InlineData("\"")]
    [InlineData("中,")]
    public async Task A_row_with_a_text_is_not_empty(string row) =>
        Assert.NotNull(Assert.Single(await Screen($"item,day\n{row}\n", Csv)).Error);

    [Fact]
    public async Task A_cell_in_a_column_without_a_name_is_the_error_of_its_row()
    {
        ScreenedRequest[] results = await Screen("item,day,,\nchip,2024-05-01,,\nchip,2024-05-01,,CN\nchip,2024-05-01\n", Csv);
        Assert.Equal(
            [null, "Cell 4 contains \"CN\", but the header has no name there; name the column, or empty the cell.", "The row has 2 cells; the header has 4 columns."],
            results.Select(result => result.Error?.Message));
    }

    [Fact]
    public async Task A_header_alone_gives_nothing() => Assert.Empty(await Screen("item,day", Csv));
}
