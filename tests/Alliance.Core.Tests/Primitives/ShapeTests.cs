using System.Reflection;
using System.Runtime.CompilerServices;

namespace Alliance.Core.Tests.Primitives;

/// <summary>What the types look like from outside.</summary>
public sealed class ShapeTests
{
    public static TheoryData<Type> ValueTypes { get; } =
    [
        typeof(PartialDate), typeof(ValidityBound), typeof(Validity), typeof(Id<>), typeof(Term<>), typeof(ValueList<>), typeof(LocalizedText), typeof(UnknownMembers),
        typeof(CountryCode), typeof(CurrencyCode), typeof(RecordReference), typeof(PartyReference), typeof(Money), typeof(MoneyRounding), typeof(RateLookup), typeof(ConversionOptions), typeof(ExchangeRate), typeof(ExchangeRatePoints),
    ];

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void A_value_is_an_immutable_struct(Type type)
    {
        Assert.True(type.IsValueType);
        Assert.NotNull(type.GetCustomAttribute<IsReadOnlyAttribute>());
        Assert.All(type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public), field => Assert.True(field.IsInitOnly && field.IsPrivate));
    }

    [Fact]
    public void Values_are_packed()
    {
        Assert.Equal((4, 8, 16), (Unsafe.SizeOf<PartialDate>(), Unsafe.SizeOf<ValidityBound>(), Unsafe.SizeOf<Validity>()));
        Assert.Equal((8, 8, 8, 8), (Unsafe.SizeOf<Id<string>>(), Unsafe.SizeOf<ValueList<int>>(), Unsafe.SizeOf<LocalizedText>(), Unsafe.SizeOf<UnknownMembers>()));
    }

    [Theory]
    [InlineData(typeof(PartialDate))]
    [InlineData(typeof(ValidityBound))]
    [InlineData(typeof(Validity))]
    [InlineData(typeof(Id<string>))]
    [InlineData(typeof(Term<Truth>))]
    [InlineData(typeof(CountryCode))]
    [InlineData(typeof(CurrencyCode))]
    [InlineData(typeof(RecordReference))]
    [InlineData(typeof(PartyReference))]
    [InlineData(typeof(Money))]
    [InlineData(typeof(MoneyRounding))]
    [InlineData(typeof(RateLookup))]
    public void A_value_with_a_text_form_parses_and_formats_in_utf8_and_utf16(Type type)
        => Assert.Superset(
            new HashSet<Type> { typeof(ISpanParsable<>), typeof(IUtf8SpanParsable<>), typeof(ISpanFormattable), typeof(IUtf8SpanFormattable), typeof(IEquatable<>) },
            type.GetInterfaces().Select(i => i.IsGenericType ? i.GetGenericTypeDefinition() : i).ToHashSet());

    [Fact]
    public void Trusted_input_has_no_public_door()
    {
        Assert.Equal([typeof(string)], typeof(Id<>).GetConstructors().SelectMany(c => c.GetParameters()).Select(p => p.ParameterType));
        Assert.Empty(typeof(UnknownMembers).GetConstructors());
        Assert.Empty(typeof(ValueList<>).GetConstructors());
        Assert.Empty(typeof(Term<>).GetConstructors());
        Assert.Empty(typeof(LocalizedText).GetConstructors());
    }
}
