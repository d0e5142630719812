using System.Reflection;
using System.Text.Json;
using Alliance.Core.Json;
using Alliance.Core.Tests.Datasets;
using Alliance.Core.Validation;
using FluentValidation;

namespace Alliance.Core.Tests.Validation;

/// <summary>A null, put by hand where a value belongs: at any place of any record.</summary>
public sealed class NullTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>A dataset with every record of <see cref="ValidRecords"/> that has a list.</summary>
    private static AllianceDataset Full
    {
        get
        {
            var dataset = new AllianceDataset { Id = new("full") };
            foreach (PropertyInfo list in typeof(AllianceDataset).GetProperties().Where(property => IsRecord(ItemOf(property.PropertyType))))
                list.SetValue(dataset, Listed(ItemOf(list.PropertyType)!, ValidRecords.All.Where(record => record.GetType() == ItemOf(list.PropertyType))));
            return dataset;
        }
    }

    public static TheoryData<string> PlacesInLists => [.. Broken(Full, inLists: true).Select(broken => broken.Pointer)];

    public static TheoryData<string> Places => [.. Broken(Full, inLists: false).Select(broken => broken.Pointer)];

    public static TheoryData<string> Lists => [.. ValidRecords.All.SelectMany(record => Broken(record, inLists: true).Select(broken => $"{record.GetType().Name}{broken.Pointer}"))];

    [Fact]
    public void Every_list_of_every_record_is_tried()
    {
        IEnumerable<string> lists = RecordChecks.Records
            .SelectMany(record => record.GetProperties().Where(property => ItemOf(property.PropertyType) is { IsValueType: false }).Select(property => $"{record.Name}.{property.Name}"));
        IEnumerable<string> tried = ValidRecords.All.Append(Full).SelectMany(record => Own(record, inLists: true).Select(broken => $"{record.GetType().Name}.{broken.Member}"));
        Assert.Empty(lists.Except(tried, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(PlacesInLists))]
    [MemberData(nameof(Places))]
    public void It_is_told_with_its_place(string pointer)
    {
        var dataset = (AllianceDataset)BrokenAt(Full, pointer);
        Finding finding = dataset.Validate().Findings.First(found => found.Pointer == pointer);
        Assert.Equal(FindingSeverity.Error, finding.Severity);
        if (pointer.Split('/') is not [_, var list, _, .. { Length: > 0 } inner])
            return;
        IRecord record = DatasetRecords(dataset, list)[int.Parse(pointer.Split('/')[2], provider: null)];
        Assert.Contains(record.Validate().Findings, found => found.Pointer == $"/{string.Join('/', inner)}" && found.Code == finding.Code);
    }

    [Theory]
    [MemberData(nameof(PlacesInLists))]
    [MemberData(nameof(Places))]
    public void No_answer_as_of_a_day_comes_from_it(string pointer)
    {
        var dataset = (AllianceDataset)BrokenAt(Full, pointer);
        if (Record.Exception(() => DatasetIndex.Of(dataset)) is { } refused)
            Assert.Equal("dataset", Assert.IsType<ArgumentException>(refused).ParamName);
        else
            Assert.Null(Record.Exception(() => AsOfAnswers.Of(dataset)));
    }

    [Theory]
    [MemberData(nameof(PlacesInLists))]
    [MemberData(nameof(Places))]
    public void It_is_not_written_and_told_with_its_place(string pointer)
    {
        var dataset = (AllianceDataset)BrokenAt(Full, pointer);
        string reason = $"A null was found where a value is required. At {pointer}.";
        Assert.Equal($"{reason} (Parameter 'dataset')", Assert.Throws<ArgumentException>(() => AllianceJson.Write(dataset)).Message);
        Assert.Equal($"{reason} (Parameter 'dataset')", Assert.Throws<ArgumentException>(() => AllianceJson.Write(dataset, new() { Indented = true })).Message);
        Assert.StartsWith(reason, Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize(dataset)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_validator_tells_it_too(string place)
    {
        (string type, string pointer) = (place.Split('/')[0], place[place.IndexOf('/', StringComparison.Ordinal)..]);
        object record = BrokenAt(ValidRecords.All.First(one => one.GetType().Name == type && Broken(one, inLists: true).Any(broken => broken.Pointer == pointer)), pointer);
        string name = string.Concat(pointer.Split('/')[1..].Select(step => char.IsAsciiDigit(step[0]) ? $"[{step}]" : $".{step}")).TrimStart('.');
        string onList = name[..name.LastIndexOf('[')];
        IValidator validator = RecordChecks.Of(record).Validator!;
        Assert.Contains(validator.Validate(new ValidationContext<object>(record)).Errors, failure => failure.PropertyName == name || failure.PropertyName == onList);
    }

    [Fact]
    public void Inside_another_validator_it_is_told_with_the_way_to_it()
    {
        var validator = new InlineValidator<KeyValuePair<string, Source>>();
        validator.RuleFor(pair => pair.Value).SetValidator(new SourceValidator());
        Source source = ValidRecords.Source with { Evidence = new() { Citations = [null!] } };
        Assert.Equal("Value.evidence.citations[0]", Assert.Single(validator.Validate(KeyValuePair.Create("one", source)).Errors).PropertyName);
    }

    [Fact]
    public void A_table_of_what_is_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => CountryCatalogue.Iso.With([null!]));
        Assert.Throws<ArgumentNullException>(() => CurrencyCatalogue.Iso.With([null!]));
        Assert.Throws<ArgumentNullException>(() => CountryGroupCatalogue.Of([null!]));
        Assert.Throws<ArgumentNullException>(() => CountryGroupCatalogue.Of((IEnumerable<CountryGroup>)null!));
        Assert.Throws<ArgumentNullException>(() => PaceIndex.Of([null!]));
        Assert.Throws<ArgumentNullException>(() => TargetComparison.Of([null!], CountryCode.US, default));
        Assert.Throws<ArgumentException>(() => CountryGroupCatalogue.Of(ValidRecords.CountryGroup with { Members = [null!] }));
        Assert.Throws<ArgumentException>(() => PaceIndex.Of([ValidRecords.CompetencyTarget with { Observations = [null!] }]));
        Assert.Throws<ArgumentException>(() => TargetComparison.Of([ValidRecords.CompetencyTarget with { Target = null! }], ValidRecords.CompetencyTarget.Owner, default));
        Assert.Throws<ArgumentException>(() => ExchangeRateTable.Of([ValidRecords.ExchangeRateSeries with { Evidence = null! }]));
    }

    [Fact]
    public void A_currency_with_a_null_in_a_list_is_refused()
    {
        CurrencyCode code = new("QQQ");
        Assert.All<Currency>(
            [
                new() { Code = code, Name = "", Uses = [null!] },
                new() { Code = code, Name = "", Successions = [null!] },
                new() { Code = code, Name = "", Ambiguities = [null!] },
                new() { Code = code, Name = "", FormerNames = [null!] },
                new() { Code = code, Name = "", FormerMinorUnits = [null!] },
            ],
            broken => Assert.Throws<ArgumentException>(() => CurrencyCatalogue.Iso.With(broken)));
    }

    private static object BrokenAt(object root, string pointer) =>
        Broken(root, inLists: true).Concat(Broken(root, inLists: false)).First(broken => broken.Pointer == pointer).Record;

    /// <summary>Copies of a record, each with one null somewhere in it.</summary>
    private static IEnumerable<(string Pointer, object Record)> Broken(object record, bool inLists)
    {
        foreach ((string member, string pointer, object copy) in Own(record, inLists))
            yield return (pointer, copy);
        foreach (PropertyInfo property in Members(record))
        {
            string name = JsonNames.Of(property);
            object? value = property.GetValue(record);
            if (value is not null && IsRecord(property.PropertyType))
            {
                foreach ((string pointer, object broken) in Broken(value, inLists))
                    yield return ($"/{name}{pointer}", With(record, property, broken));
            }
            if (value is null || ItemOf(property.PropertyType) is not { } item || !IsRecord(item))
                continue;
            object[] items = [.. ((System.Collections.IEnumerable)value).Cast<object>()];
            for (int i = 0; i < items.Length; i++)
            {
                foreach ((string pointer, object broken) in Broken(items[i], inLists))
                    yield return ($"/{name}/{i}{pointer}", With(record, property, Listed(item, [.. items[..i], broken, .. items[(i + 1)..]])));
            }
        }
    }

    private static IEnumerable<(string Member, string Pointer, object Record)> Own(object record, bool inLists)
    {
        foreach (PropertyInfo property in Members(record))
        {
            string pointer = $"/{JsonNames.Of(property)}";
            if (inLists && ItemOf(property.PropertyType) is { IsValueType: false } item)
            {
                object[] items = [.. ((System.Collections.IEnumerable)property.GetValue(record)!).Cast<object>()];
                yield return (property.Name, $"{pointer}/{items.Length}", With(record, property, Listed(item, [.. items, null])));
            }
            else if (!inLists && !property.PropertyType.IsValueType && property.PropertyType != typeof(UnknownMembers) && Nullability.Create(property).WriteState == NullabilityState.NotNull)
            {
                yield return (property.Name, pointer, With(record, property, null));
            }
        }
    }

    private static IEnumerable<PropertyInfo> Members(object record) => record.GetType().GetProperties().Where(property => property.CanWrite);

    private static object With(object record, PropertyInfo property, object? value)
    {
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static bool IsRecord(Type? type) => type is not null && RecordChecks.All.ContainsKey(type);

    private static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0] : null;

    private static object Listed(Type item, IEnumerable<object?> items) =>
        typeof(NullTests).GetMethod(nameof(ListOf), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(item).Invoke(null, [items])!;

    private static ValueList<T> ListOf<T>(IEnumerable<object?> items) => [.. items.Select(item => (T)item!)];

    private static IRecord[] DatasetRecords(AllianceDataset dataset, string list) =>
    [
        .. ((System.Collections.IEnumerable)typeof(AllianceDataset).GetProperties()
            .Single(property => JsonNames.Of(property) == list).GetValue(dataset)!).Cast<IRecord>(),
    ];
}
