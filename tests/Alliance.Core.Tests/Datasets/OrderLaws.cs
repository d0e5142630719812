using System.Collections;
using System.Reflection;
using Alliance.Core.TestData;
using CsCheck;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

/// <summary>The order of the records, and of what stands in their lists, changes no answer as of a day.</summary>
public sealed class OrderLaws
{
    /// <summary>Lists of which the format asks for an order.</summary>
    private static readonly HashSet<string> Ordered = [nameof(Observation.Dimensions)];

    [Fact]
    public void Any_lists_permuted_give_the_same_answers() => Gen.Select(Gen.Int[1, 60], Gen.Int).Sample(
        (document, seed) =>
        {
            AllianceDataset dataset = Documents.Create(document);
            var permuted = (AllianceDataset)Permuted(dataset, new Random(seed));
            Assert.Equal(AsOfAnswers.Of(dataset), AsOfAnswers.Of(permuted));
        },
        iter: 60);

    [Fact]
    public void The_records_of_the_embedded_dataset_permuted_give_the_same_answers() => Gen.Int.Sample(
        seed => Assert.Equal(AsOfAnswers.Of(EmbeddedDatasets.ReadAiAllianceNetwork()), AsOfAnswers.Of((AllianceDataset)Permuted(EmbeddedDatasets.ReadAiAllianceNetwork(), new Random(seed)))),
        iter: 5);

    [Theory]
    [InlineData("role")]
    [InlineData("recorded")]
    [InlineData("note")]
    [InlineData("founding")]
    public void Spells_that_differ_in_one_thing_alone_stand_in_one_order(string thing)
    {
        Membership spell = Spell(MembershipStatus.Member, "2024/..");
        Membership other = thing switch
        {
            "role" => spell with { Role = "chair" },
            "recorded" => spell with { Evidence = spell.Evidence with { RecordedOn = new LocalDate(2024, 1, 1) } },
            "note" => spell with { Evidence = spell.Evidence with { Note = "a note" } },
            _ => spell with { IsFoundingMember = true },
        };
        AsOfView one = new AllianceDataset { MemberStates = [State("KZ", spell, other)] }.AsOf(Day("2025")), two = new AllianceDataset { MemberStates = [State("KZ", other, spell)] }.AsOf(Day("2025"));
        Assert.Equal(one.SpellsOf(CountryCode.KZ), two.SpellsOf(CountryCode.KZ));
        Assert.Equal(one.StandingsOf(Brics), two.StandingsOf(Brics));
        Assert.Equal(one.MembershipsOf(CountryCode.KZ), two.MembershipsOf(CountryCode.KZ));
    }

    private static object Permuted(object record, Random random)
    {
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        foreach (PropertyInfo property in record.GetType().GetProperties().Where(property => property.CanWrite && property.GetValue(record) is not null))
        {
            object value = property.GetValue(record)!;
            if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>))
                property.SetValue(copy, Invoke(property.PropertyType.GetGenericArguments()[0], (IEnumerable)value, property.Name, random));
            else if (IsRecord(property.PropertyType))
                property.SetValue(copy, Permuted(value, random));
        }
        return copy;
    }

    private static bool IsRecord(Type type) => type.Assembly == typeof(AllianceDataset).Assembly && type.IsClass && type.GetMethod("<Clone>$") is not null;

    private static object Invoke(Type item, IEnumerable items, string name, Random random) =>
        typeof(OrderLaws).GetMethod(nameof(ListOf), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(item).Invoke(null, [items, name, random])!;

    private static ValueList<T> ListOf<T>(IEnumerable items, string name, Random random)
    {
        T[] all = [.. items.Cast<object>().Select(item => (T)(IsRecord(typeof(T)) ? Permuted(item, random) : item))];
        if (!Ordered.Contains(name))
            random.Shuffle(all);
        return [.. all];
    }
}
