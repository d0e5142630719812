using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>What the library answers is written and read by plain <see cref="JsonSerializer"/>, so that a client of a service gets the same answers.</summary>
public sealed partial class AnswerJsonTests
{
    private static readonly LocalDate Day = new(2024, 12, 12);

    private static readonly AsOfView View = EmbeddedDatasets.ReadAiAllianceNetwork().AsOf(Day);

    /// <summary>Public types that hold data and are no answers.</summary>
    private static readonly Type[] NoAnswers =
    [
        // Objects that answer questions, and the text that was read.
        typeof(AsOfView), typeof(DatasetIndex), typeof(ExchangeRateTable), typeof(PaceIndex), typeof(CountryCatalogue), typeof(CurrencyCatalogue), typeof(CountryGroupCatalogue),
        typeof(DatasetReading), typeof(LinesReading), typeof(DatasetText), typeof(AccessIndex), typeof(LinearPath), typeof(CompoundRatio),
        // The description of the model, whose members are types.
        typeof(RecordDescription), typeof(MemberDescription),
        // What is passed to the library.
        typeof(DatasetReadOptions), typeof(DatasetWriteOptions), typeof(JsonLinesOptions), typeof(ValidationOptions), typeof(SeverityChange), typeof(OwnRule), typeof(OwnFindings), typeof(AccessScreeningOptions), typeof(RequestedItem), typeof(Place), typeof(PlaceTreatment), typeof(AuthorityGeography),
    ];

    public static TheoryData<string> Answers => [.. AnswerSamples.Types.Select(type => type.Name)];

    public static TheoryData<string> AnswersWithRequired => [.. AnswerSamples.Types.Where(type => RequiredOf(type).Any()).Select(type => type.Name)];

    [Fact]
    public void Every_public_type_has_a_JSON_form_or_is_no_answer() => Assert.Equal(
        NoAnswers.Select(type => type.Name).Order(StringComparer.Ordinal),
        typeof(AllianceDataset).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false, IsNested: false, IsEnum: false } && type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Length > 0)
            .Where(type => !IsOf(type, typeof(Exception), typeof(Attribute), typeof(JsonConverter), typeof(System.ComponentModel.TypeConverter), typeof(FluentValidation.IValidator)))
            .Where(type => type.GetCustomAttribute<JsonConverterAttribute>() is null)
            .Select(type => type.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_answer_is_read_back_equal(string name)
    {
        (Type type, List<object> answers) = AnswerSamples.Found.Single(pair => pair.Key.Name == name);
        Assert.NotEmpty(answers);
        foreach (object answer in answers)
        {
            string json = JsonSerializer.Serialize(answer, type);
            object read = JsonSerializer.Deserialize(json, type)!;
            Assert.Equal(json, JsonSerializer.Serialize(read, type));
            Assert.True(answer.Equals(read), json);
            Assert.Equal(answer.GetHashCode(), read.GetHashCode());
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void Options_change_nothing_about_an_answer(string name)
    {
        (Type type, List<object> answers) = AnswerSamples.Found.Single(pair => pair.Key.Name == name);
        foreach (JsonSerializerOptions options in (JsonSerializerOptions[])[JsonSerializerOptions.Web, JsonSerializerOptions.Strict, new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault }])
        {
            string json = JsonSerializer.Serialize(answers[0], type, options);
            Assert.Equal(JsonSerializer.Serialize(answers[0], type), json);
            Assert.True(answers[0].Equals(JsonSerializer.Deserialize(json, type, options)), json);
        }
    }

    /// <summary>A program that reads a member finds it in every answer, also where it is zero, false or "no known constraint".</summary>
    [Theory]
    [MemberData(nameof(Answers))]
    public void A_member_whose_default_states_something_is_always_written(string name)
    {
        (Type type, List<object> answers) = AnswerSamples.Found.Single(pair => pair.Key.Name == name);
        string[] stated = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsAlwaysWritten).Select(JsonNames.Of)];
        Assert.All(answers, answer => Assert.Empty(stated.Except(JsonNode.Parse(JsonSerializer.Serialize(answer, type))!.AsObject().Select(member => member.Key))));
    }

    [Fact]
    public void That_nothing_is_known_to_be_required_is_written_and_read_back()
    {
        AccessAssessment none = AnswerSamples.Found[typeof(AccessAssessment)].Cast<AccessAssessment>().First(answer => answer.OnTheBooks == default && answer.Enforced == default);
        JsonObject json = JsonNode.Parse(JsonSerializer.Serialize(none))!.AsObject();
        Assert.All((string[])["onTheBooks", "enforced"], bounds => Assert.Equal("""{"certain":"no-known-constraint","possible":"no-known-constraint","areEqual":true}""", json[bounds]!.ToJsonString()));
        Assert.Equal(none, json.Deserialize<AccessAssessment>());
    }

    /// <summary>The value that a missing truth, day or bound would get is a claim.</summary>
    [Theory]
    [MemberData(nameof(AnswersWithRequired))]
    public void A_required_member_that_is_missing_never_gets_its_default(string name)
    {
        (Type type, List<object> answers) = AnswerSamples.Found.Single(pair => pair.Key.Name == name);
        foreach (string required in RequiredOf(type))
        {
            JsonObject json = JsonNode.Parse(JsonSerializer.Serialize(answers[0], type))!.AsObject();
            Assert.True(json.Remove(required), required);
            Assert.Contains($"lacks the required member \"{required}\"", Assert.Throws<JsonException>(() => json.Deserialize(type)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_member_of_a_later_version_is_passed_over_or_refused_where_the_options_say_so(string name)
    {
        (Type type, List<object> answers) = AnswerSamples.Found.Single(pair => pair.Key.Name == name);
        JsonObject json = JsonNode.Parse(JsonSerializer.Serialize(answers[0], type))!.AsObject();
        json["weather"] = new JsonObject { ["fair"] = true };
        Assert.True(answers[0].Equals(json.Deserialize(type)));
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json.ToJsonString(), type, JsonSerializerOptions.Strict));
        Assert.Equal("/weather", error.Data[JsonErrorData.Pointer]);
    }

    [Fact]
    public void Members_are_an_object_that_says_whether_they_are_all()
    {
        AllianceMembers members = View.MembersOf(new("brics"));
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(members));
        Assert.Equal(["id", "alliance", "group", "groupCatalogue", "isComplete", "members"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal((members.Count, "brics"), (json.RootElement.GetProperty("members").GetArrayLength(), json.RootElement.GetProperty("alliance").GetProperty("id").GetString()));
        AllianceMembers read = json.Deserialize<AllianceMembers>()!;
        Assert.True(members.Equals(read));
        Assert.Equal((members.IsComplete, members.Alliance, members.Group, members.Id), (read.IsComplete, read.Alliance, read.Group, read.Id));
        Assert.Equal(members.AsEnumerable(), read.AsEnumerable());
        Assert.NotEqual(members, View.MembersOf(new("eaeu")));
    }

    [Fact]
    public void A_party_that_is_not_listed_has_no_status_and_comes_back_so()
    {
        PartyStanding standing = View.Standing(CountryCode.DE, new("brics"));
        string json = JsonSerializer.Serialize(standing);
        Assert.DoesNotContain("\"status\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"\"", json, StringComparison.Ordinal);
        Assert.Equal(standing, JsonSerializer.Deserialize<PartyStanding>(json));
    }

    [Fact]
    public void What_is_computed_is_written_and_not_read()
    {
        const string Finding = """{"code":"ALC-1","severity":"error","pointer":"/a","message":"m","suggestions":[]}""";
        Assert.Equal($$"""{"findings":[{{Finding}}],"unlisted":{"errors":0,"warnings":0,"infos":0,"total":0},"notChecked":[],"isValid":false,"errorCount":1,"warningCount":0}""", JsonSerializer.Serialize(JsonSerializer.Deserialize<ValidationReport>($$"""{"isValid":true,"errorCount":7,"findings":[{{Finding}}]}""")));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValidationReport>("""{"isValid":true,"isValid":true}"""));
    }

    [Theory]
    [InlineData("baselineIndex", 999)]
    [InlineData("latestIndex", 999)]
    [InlineData("latestIndex", -7)]
    public void An_index_that_no_observation_has_names_none(string member, int index)
    {
        TargetPace pace = Assert.IsType<TargetPace>(AnswerSamples.Found[typeof(TargetPace)].First(one => ((TargetPace)one).Latest is not null));
        JsonObject json = JsonNode.Parse(JsonSerializer.Serialize(pace))!.AsObject();
        json[member] = index;
        TargetPace read = json.Deserialize<TargetPace>();
        Assert.True(read.Latest is null || read.Baseline is null);
    }

    [Theory]
    [InlineData("""{"count":1.5}""", "whole number")]
    [InlineData("""{"count":99999999999}""", "whole number")]
    [InlineData("""{"count":"1"}""", "Expected a number")]
    public void A_number_that_the_member_cannot_hold_is_refused(string json, string reason) =>
        Assert.Contains(reason, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FormerMinorUnits>(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1e999", "beyond the range")]
    [InlineData("\"NaN\"", "Expected a number")]
    public void A_number_that_is_not_finite_is_refused(string number, string reason) =>
        Assert.Contains(reason, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<IndicatorScore>($$"""{"value":{{number}}}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_word_that_is_none_is_refused_with_the_words_that_there_are()
    {
        JsonException error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<CountryInGroup>>("""[{"country":"KZ","holds":"maybe"}]"""));
        Assert.Contains("\"maybe\" is none of the words allowed here: false, unknown, true.", error.Message, StringComparison.Ordinal);
        Assert.Equal("/0/holds", error.Data[JsonErrorData.Pointer]);
    }

    [Fact]
    public void A_context_of_the_users_needs_only_the_types_that_it_names()
    {
        var page = new UsersPage(View.MembersOf(new("brics")), View.StandingsOf(new("brics")), View.TargetsOf(CountryCode.RU), View.Dataset.Validate(), View.Constraints());
        string json = JsonSerializer.Serialize(page, UsersPages.Default.UsersPage);
        Assert.StartsWith("""{"members":{"id":"brics",""", json, StringComparison.Ordinal);
        Assert.Equal(page, JsonSerializer.Deserialize(json, UsersPages.Default.UsersPage));
        PaceVerdict verdict = View.Dataset.Targets[0].PaceAsOf(Day).EvaluateCompound();
        Assert.Equal(verdict, JsonSerializer.Deserialize(JsonSerializer.Serialize(verdict, UsersPages.Default.PaceVerdict), UsersPages.Default.PaceVerdict));
    }

    private static IEnumerable<string> RequiredOf(Type type) => type.GetProperties()
        .Where(property => property.PropertyType == typeof(Truth) || property.IsDefined(typeof(RequiredMemberAttribute)) || property.IsDefined(typeof(JsonRequiredAttribute)))
        .Select(JsonNames.Of);

    /// <summary>Whether the default of a member's type is a value like any other, and not one that states nothing.</summary>
    private static bool IsAlwaysWritten(PropertyInfo property) => property.PropertyType is { IsValueType: true } type && !property.IsDefined(typeof(JsonIgnoreAttribute)) && property.GetIndexParameters().Length == 0
        && (type == typeof(bool) || type == typeof(int) || type == typeof(long) || type == typeof(decimal)
            || (type.IsEnum && new WordList(type).TextOf(0).Length > 0)
            || type.GetCustomAttribute<JsonAnswerAttribute>() is not null
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)));

    private static bool IsOf(Type type, params Type[] bases) => bases.Any(one => one.IsAssignableFrom(type));

    internal sealed record UsersPage(AllianceMembers Members, ValueList<PartyStanding> Standings, TargetComparison Targets, ValidationReport Report, ValueList<ConstraintStanding> Constraints);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(UsersPage))]
    [JsonSerializable(typeof(PaceVerdict))]
    internal sealed partial class UsersPages : JsonSerializerContext;
}
