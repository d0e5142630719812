using Alliance.Core.Tests.Documentation;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Alliance.Core.Tests.Primitives;

/// <summary>The numbers of enums mean nothing: what orders or maps words is listed in a table of its own, and each table lists every word once.</summary>
public sealed class VocabularyTests
{
    [Fact]
    public void An_order_lists_every_word_once()
    {
        AssertWhole(ClaimOrder.Statuses);
        AssertWhole(ClaimOrder.Stances);
        AssertWhole(RateTypeOrder.Types);

        static void AssertWhole<T>(ValueList<T> order)
            where T : struct, Enum => Assert.Equal(Enum.GetValues<T>().Where(value => !value.Equals(default(T))), order.Order());
    }

    [Fact]
    public void What_is_not_known_is_ordered_behind_what_is_and_what_is_not_stated_comes_last()
    {
        Term<Stance>[] terms = [default, Term<Stance>.Parse("b"), Stance.Withdrawn, Term<Stance>.Parse("a"), Stance.Supplying];
        Assert.Equal(["supplying", "withdrawn", "a", "b", ""], terms.Order(Comparer<Term<Stance>>.Create(ClaimOrder.Compare)).Select(term => term.Text));
    }

    [Fact]
    public void Every_status_but_none_has_a_letter_of_SDMX_of_its_own()
    {
        ObservationStatus[] stated = [.. Enum.GetValues<ObservationStatus>().Where(status => status != ObservationStatus.Unspecified)];
        Assert.Equal(stated.Length, stated.Select(status => SdmxObservationStatus.CodeOf(status)).OfType<char>().Distinct().Count());
        Assert.All(stated, status => Assert.True(SdmxObservationStatus.TryFromCode(SdmxObservationStatus.CodeOf(status)!.Value, out ObservationStatus back) && back == status));
    }

    [Theory]
    [InlineData(Confidence.Confirmed, 4)]
    [InlineData(Confidence.Likely, 3)]
    [InlineData(Confidence.Unspecified, 3)]
    [InlineData(Confidence.Disputed, 2)]
    [InlineData(Confidence.Unverified, 1)]
    [InlineData(Confidence.Refuted, 0)]
    public void Every_confidence_has_its_weight(Confidence confidence, int weight)
    {
        var evidence = new Evidence { Confidence = confidence };
        Assert.Equal((weight, weight), (evidence.Weight, evidence.GreatestWeight));
    }

    [Fact]
    public void A_confidence_that_is_not_known_never_wins_and_may_unsettle_any()
    {
        var evidence = new Evidence { Confidence = Term<Confidence>.Unheard };
        Assert.Equal((0, 4, Truth.Unknown), (evidence.Weight, evidence.GreatestWeight, evidence.IsSupported));
    }

    [Fact]
    public void Every_enum_states_its_numbers() => Assert.Empty(
        from file in Directory.EnumerateFiles(Repository.PathOf("src", "Alliance.Core"), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        from member in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<EnumMemberDeclarationSyntax>()
        where member.EqualsValue is null
        select $"{Path.GetFileName(file)}: {member.Identifier}");

    /// <summary>The zero of a vocabulary of the format says nothing: a member that is left out has it.</summary>
    [Fact]
    public void The_zero_of_a_vocabulary_is_unspecified()
    {
        string[] others = [.. Vocabularies().Where(type => Enum.GetName(type, 0) != "Unspecified").Select(type => $"{type.Name}.{Enum.GetName(type, 0)}")];
        Assert.Equal(["Accumulation.NotStated"], others);
    }

    [Fact]
    public void A_value_has_a_word_and_a_vocabulary_lists_its_words_in_the_order_of_the_values()
    {
        Assert.Equal("partner", Vocabulary.WordOf(MembershipStatus.Partner));
        Assert.Equal("", Vocabulary.WordOf(MembershipStatus.Unspecified));
        Assert.Equal("not-stated", Vocabulary.WordOf(Accumulation.NotStated));
        Assert.Equal(["error", "warning", "info"], Vocabulary.Of<FindingSeverity>().Select(word => word.Text));
        Assert.Equal(
            Enum.GetValues<MembershipStatus>().Where(status => status != MembershipStatus.Unspecified),
            Vocabulary.Of<MembershipStatus>().Select(word => word.Known));
    }

    [Fact]
    public void Every_word_is_that_of_its_value_and_is_read_as_it() => Assert.All(
        Vocabulary.Of<RecordKind>(),
        word => Assert.Equal((word.Text, word), (Vocabulary.WordOf(word.Known), Term<RecordKind>.Parse(word.Text))));

    [Fact]
    public void An_enumeration_of_another_library_and_a_value_that_is_not_defined_have_no_word()
    {
        Assert.Throws<ArgumentException>(() => Vocabulary.WordOf(DayOfWeek.Friday));
        Assert.Throws<ArgumentException>(() => Vocabulary.Of<DayOfWeek>());
        Assert.Throws<ArgumentOutOfRangeException>(() => Vocabulary.WordOf((MembershipStatus)99));
    }

    private static IEnumerable<Type> Vocabularies() => typeof(AllianceDataset).Assembly.GetExportedTypes()
        .Where(type => type.IsDefined(typeof(JsonRecordAttribute), inherit: false))
        .SelectMany(type => type.GetProperties())
        .Select(property => property.PropertyType)
        .Select(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GenericTypeArguments[0] : Nullable.GetUnderlyingType(type) ?? type)
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Term<>))
        .Select(type => type.GenericTypeArguments[0])
        .Append(typeof(PartyKind)).Append(typeof(RecordKind)).Distinct();
}
