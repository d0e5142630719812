using System.Reflection;
using static Alliance.Core.Tests.Datasets.TestRecords;

namespace Alliance.Core.Tests.Datasets;

public sealed class DatasetIndexTests
{
    private static readonly AllianceDataset Dataset = new()
    {
        MemberStates = [State("KZ")],
        Alliances = [new() { Id = Brics, Names = ["BRICS"] }, new() { Id = Brics, Names = ["Another"] }],
        Associations = [Association("nvidia") with { Kind = AssociationKind.Company }],
    };

    private static readonly DatasetIndex Index = DatasetIndex.Of(Dataset);

    [Theory]
    [InlineData("member-state:kz", true)]
    [InlineData("alliance:brics", true)]
    [InlineData("association:brics", false)]
    [InlineData("association:nvidia", true)]
    [InlineData("member-state:ru", false)]
    public void A_record_is_found_by_kind_and_key(string reference, bool isFound) =>
        Assert.Equal(isFound ? reference : null, Index.Find(RecordReference.Parse(reference))?.Reference.ToString());

    [Fact]
    public void A_reference_to_nothing_finds_nothing() => Assert.Null(DatasetIndex.Of(new() { Sources = [new() { Id = default, Title = "T" }] }).Find(default(RecordReference)));

    [Fact]
    public void A_dataset_has_one_index_and_its_copies_have_their_own()
    {
        Assert.Same(Index, DatasetIndex.Of(Dataset));
        Assert.Same(Index, Dataset.AsOf(Day("2024")).Index);
        AllianceDataset copy = Dataset with { MemberStates = [] };
        Assert.NotSame(Index, DatasetIndex.Of(copy));
        Assert.Null(DatasetIndex.Of(copy).Find(CountryCode.KZ));
        Assert.Same(copy, DatasetIndex.Of(copy).Dataset);
    }

    [Fact]
    public void An_index_lives_no_longer_than_its_dataset()
    {
        WeakReference index = Asked();
        for (int i = 0; i < 10 && index.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.False(index.IsAlive);

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static WeakReference Asked() => new(DatasetIndex.Of(new() { MemberStates = [State("KZ")] }));
    }

    [Fact]
    public void Of_duplicates_the_first_is_found() => Assert.Same(Dataset.Alliances[0], Index.Find(Brics));

    [Fact]
    public void A_party_is_found_by_its_record()
    {
        Assert.Same(Dataset.MemberStates[0], Index.Find(CountryCode.KZ));
        Assert.Same(Dataset.MemberStates[0], Index.Find(PartyReference.Of(CountryCode.KZ)));
        Assert.Same(Dataset.Associations[0], Index.Find(PartyReference.Parse("company:nvidia")));
        Assert.Null(Index.Find(PartyReference.Other("Council of Europe")));
    }

    [Fact]
    public void Every_kind_of_record_is_found_by_its_own_type()
    {
        Type[] types = [.. typeof(IRecord).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IRecord)) && type.IsClass && type != typeof(UnknownRecord))];
        Assert.All(types, type => Assert.Equal(type.GetCustomAttribute<JsonRecordAttribute>()!.Kind, DatasetLists.KindOf(type)));
        Assert.Equal(RecordKind.Unspecified, DatasetLists.KindOf(typeof(UnknownRecord)));
    }

    [Fact]
    public void The_records_of_a_dataset_are_those_of_all_its_lists()
    {
        PropertyInfo[] lists = [.. typeof(AllianceDataset).GetProperties().Where(property => IsList(property.PropertyType))];
        AllianceDataset full = new();
        foreach (PropertyInfo list in lists)
            list.SetValue(full, OneEmpty(list.PropertyType.GetGenericArguments()[0]));
        Assert.Equal(lists.Select(list => list.PropertyType.GetGenericArguments()[0]), full.Records().Select(record => record.GetType()));

        static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);
    }

    [Fact]
    public void No_dataset_no_index() => Assert.Throws<ArgumentNullException>(() => DatasetIndex.Of(null!));

    private static object OneEmpty(Type record)
    {
        Array one = Array.CreateInstance(record, 1);
        one.SetValue(System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(record), 0);
        return typeof(ValueList<>).MakeGenericType(record).GetMethod("FromArray", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, [one])!;
    }
}
