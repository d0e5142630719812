using System.Collections.Immutable;
using System.Reflection;

namespace Alliance.Core.Tests;

/// <summary>What all catalogues have in common.</summary>
public sealed class CatalogueShapeTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = typeof(CountryCatalogue).Assembly.GetExportedTypes();

    public static TheoryData<Type> Catalogues => [typeof(CountryCatalogue), typeof(CurrencyCatalogue), typeof(CountryGroupCatalogue), typeof(M49Region), typeof(ReferenceSource)];

    public static TheoryData<Type> Entries =>
    [
        typeof(Country), typeof(CountryAlias), typeof(CountryReservation), typeof(M49Region), typeof(Currency), typeof(CurrencyUse), typeof(CurrencySuccession), typeof(CurrencyAmbiguity),
        typeof(FormerName), typeof(FormerMinorUnits), typeof(EuroConversionRate), typeof(CurrencyInUse), typeof(ReferenceSource), typeof(CountryInGroup),
        typeof(AuthorityGeography), typeof(PlaceTreatment),
    ];

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void What_is_found_by_a_key_is_found_in_three_ways(Type type)
    {
        MethodInfo[] tries = [.. type.GetMethods(Public).Where(method => method.Name == "TryFind")];
        Assert.NotEmpty(tries);
        Assert.All(tries, attempt =>
        {
            Type key = attempt.GetParameters()[0].ParameterType;
            Type[] keys = [key == typeof(ReadOnlySpan<char>) ? typeof(string) : key];
            Type entry = attempt.GetParameters()[1].ParameterType.GetElementType()!;
            Assert.Equal(entry, type.GetMethod("Find", keys)!.ReturnType);
            Assert.Equal(entry, type.GetMethod("Get", keys)!.ReturnType);
        });
        Assert.DoesNotContain(type.GetProperties(Public), property => property.GetIndexParameters().Length > 0);
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Entries_are_compared_by_value(Type type) => Assert.Contains(typeof(IEquatable<>).MakeGenericType(type), type.GetInterfaces());

    [Fact]
    public void A_key_that_is_not_there_is_null_or_false_or_an_error()
    {
        Assert.Null(M49Region.Find(-1));
        Assert.False(M49Region.TryFind(-1, out _));
        Assert.Throws<KeyNotFoundException>(() => M49Region.Get(-1));
        Assert.Null(ReferenceSource.Find("none"));
        Assert.False(ReferenceSource.TryFind("none", out _));
        Assert.Throws<KeyNotFoundException>(() => ReferenceSource.Get("none"));
        Assert.Null(CurrencyCatalogue.Iso.Find(new("QQQ")));
        Assert.Throws<KeyNotFoundException>(() => CurrencyCatalogue.Iso.Get(new("QQQ")));
        Assert.Null(CountryGroupCatalogue.Reference.Find(new("none")));
        Assert.Throws<KeyNotFoundException>(() => CountryGroupCatalogue.Reference.Get(new("none")));
    }

    [Fact]
    public void No_public_member_hands_out_a_list_that_is_not_compared_by_value()
    {
        IEnumerable<(string Name, Type Type)> handedOut = Types.SelectMany(type => type.GetProperties(Public).Select(property => ($"{type.Name}.{property.Name}", property.PropertyType))
            .Concat(type.GetMethods(Public).Select(method => ($"{type.Name}.{method.Name}", method.ReturnType))));
        Assert.DoesNotContain(handedOut, one => one.Type.IsGenericType && one.Type.GetGenericTypeDefinition() == typeof(ImmutableArray<>));
    }
}
