using System.Reflection;
using System.Runtime.CompilerServices;
using Alliance.Core.Tests.Validation;

namespace Alliance.Core.Tests.Datasets;

/// <summary>The table of the model says what the records are.</summary>
public sealed class RecordModelTests
{
    public static TheoryData<string> Names => [.. RecordModel.Records.Select(record => record.Type.Name)];

    [Fact]
    public void Every_record_is_described_once() =>
        Assert.Equal(RecordChecks.Records.Select(type => type.Name).Order(StringComparer.Ordinal), RecordModel.Records.Select(record => record.Type.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_members_are_those_of_the_record(string name)
    {
        RecordDescription record = RecordModel.Records.Single(one => one.Type.Name == name);
        PropertyInfo[] properties = [.. record.Type.GetProperties().Where(property => property.CanWrite && property.PropertyType != typeof(UnknownMembers)).OrderBy(property => property.MetadataToken)];
        Assert.Equal(
            properties.Select(property => (property.Name, JsonNames.Of(property), ItemOf(property.PropertyType), IsList(property.PropertyType))),
            record.Members.Select(member => (member.PropertyName, member.JsonName, member.ValueType, member.IsList)));
        Assert.Equal(properties.Select(property => property.IsDefined(typeof(RequiredMemberAttribute))), record.Members.Select(member => member.IsRequired));
        Assert.All(record.Members, member => Assert.Equal(RecordChecks.All.ContainsKey(member.ValueType), member.IsRecord));
        Assert.Equal(typeof(IDecidingRecord).IsAssignableFrom(record.Type), record.IsDeciding);
    }

    [Fact]
    public void A_kind_is_that_of_the_references_to_its_records() => Assert.All(ValidRecords.All.OfType<IRecord>(), record =>
    {
        RecordDescription description = RecordModel.Find(record.GetType())!;
        Assert.Equal(record.Reference.Kind, description.Kind);
        Assert.Same(description, RecordModel.Find(description.Kind));
        Assert.Equal(record.GetType(), ItemOf(typeof(AllianceDataset).GetProperties().Single(property => JsonNames.Of(property) == description.ListJsonName).PropertyType));
    });

    [Fact]
    public void Every_kind_is_described() =>
        Assert.All(Enum.GetValues<RecordKind>(), kind => Assert.Equal(kind != RecordKind.Unspecified, RecordModel.Find(kind) is not null));

    [Fact]
    public void A_member_that_refers_says_to_which_kinds()
    {
        ValueList<RecordKind> Of<T>(string member) => RecordModel.Find(typeof(T))!.Members.Single(one => one.JsonName == member).RefersTo;
        Assert.Equal([RecordKind.Source], Of<Citation>("source"));
        Assert.Equal([RecordKind.CountryGroup], Of<JointProgramme>("regions"));
        Assert.Equal([RecordKind.MemberState, RecordKind.Alliance, RecordKind.Association], Of<LegalAct>("authority"));
        Assert.Equal(Enum.GetValues<RecordKind>().Where(kind => kind != RecordKind.Unspecified), Of<Statement>("subjects").Order());
        Assert.Empty(Of<AiAlliance>("id"));
        Assert.Empty(Of<AiAlliance>("website"));
        Assert.Empty(Of<AiAlliance>("memberships"));
    }

    [Fact]
    public void What_is_no_record_is_not_found()
    {
        Assert.Null(RecordModel.Find(typeof(string)));
        Assert.Null(RecordModel.Find((RecordKind)99));
        Assert.Throws<ArgumentNullException>(() => RecordModel.Find(null!));
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static Type ItemOf(Type type) => Nullable.GetUnderlyingType(type) ?? (IsList(type) ? type.GetGenericArguments()[0] : type);
}
