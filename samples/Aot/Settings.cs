using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Alliance.Core;
using static System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes;

namespace Aot;

/// <summary>Converts texts of settings to values by type converters, in the same way as configuration binding.</summary>
internal static class Settings
{
    /// <summary>The members of a type that trimming has to keep so that <see cref="TypeDescriptor"/> can describe the type.</summary>
    private const DynamicallyAccessedMemberTypes Described =
        PublicConstructors | PublicMethods | PublicFields | PublicProperties | PublicEvents | Interfaces;

    /// <summary>Whether a value of each type with a text form is read from its text and written as the same text.</summary>
    public static bool AllComeBack() =>
        ComesBack<PartialDate>("2024-12")
        && ComesBack<ValidityBound>("[2024-12-11..2025-11-11]")
        && ComesBack<Validity>("2024-01-01/..")
        && ComesBack<CountryCode>("KZ")
        && ComesBack<CurrencyCode>("RUB")
        && ComesBack<RecordReference>("alliance:brics")
        && ComesBack<PartyReference>("country:KZ")
        && ComesBack<Id<AiAlliance>>("brics")
        && ComesBack<Term<MembershipStatus>>("partner")
        && ComesBack<PartialDate?>("2030");

    private static bool ComesBack<[DynamicallyAccessedMembers(Described)] T>(string text)
    {
        TypeDescriptor.RegisterType<T>();
        TypeConverter converter = TypeDescriptor.GetConverterFromRegisteredType(typeof(T));
        return converter.ConvertFromInvariantString(text) is T value && converter.ConvertToInvariantString(value) == text;
    }
}
