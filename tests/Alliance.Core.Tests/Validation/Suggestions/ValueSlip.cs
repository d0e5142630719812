namespace Alliance.Core.Tests.Validation.Suggestions;

/// <summary>Another form in which people write a value.</summary>
public enum ValueSlip
{
    NumberAsText,
    TruthAsText,
    TextAsNumber,
    PeriodAsText,
    NameWithoutObject,
    ItemWithoutList,
    ListAroundItem,
    DateWithDashes,
    IdWithInvisibleCharacter,
    IdWithKind,
    ReferenceWithoutKind,
}
