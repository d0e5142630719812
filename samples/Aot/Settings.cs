using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Alliance.Core;
using static System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes;

namespace Aot;

/// <summary>Texts of settings become values by type converters, as configuration binding does it.</summary>
internal static class Settings
{
    /// <summary>What <see cref="TypeDescriptor"/> asks to be kept of a type that it is to describe in a trimmed application.</summary>
    private const DynamicallyAccessedMemberTypes Described =
        PublicConstructors | PublicMethods | PublicFields | PublicProperties | PublicEvents | Interfaces;

    /// <summary>Whether a value of each kind with a text form is read, and written as it stood.</summary>
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
