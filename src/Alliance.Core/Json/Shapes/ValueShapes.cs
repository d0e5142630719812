namespace Alliance.Core.Json;

/// <summary>The shapes of values that are not records and consist of members.</summary>
internal static class ValueShapes
{
    private static readonly ValueShape Amount = ValueShape.OfLeaf(static (ref TextSource source) => JsonValues.ReadDecimal(ref source));
    private static readonly ValueShape Bound = ValueShape.OfLeaf(static (ref TextSource source) => JsonValues.ReadAscii<ValidityBound>(ref source));
    private static readonly ValueShape Currency = ValueShape.OfLeaf(static (ref TextSource source) => JsonValues.ReadText<CurrencyCode>(ref source));
    private static readonly ValueShape Day = ValueShape.OfLeaf(static (ref TextSource source) => JsonValues.ReadLocalDate(ref source));

    private static readonly RecordShape ValidityMembers = new(JsonValues.ValidityMembers, RecordKind.Unspecified, Bound, Bound);
    private static readonly RecordShape MoneyMembers = new(JsonValues.MoneyMembers, RecordKind.Unspecified, Amount, Currency);
    private static readonly RecordShape ExchangeRateMembers = new(JsonValues.ExchangeRateMembers, RecordKind.Unspecified, Day, Amount);

    public static ValueShape Validity { get; } = ValueShape.OfRecord(static () => ValidityMembers);

    public static ValueShape Money { get; } = ValueShape.OfRecord(static () => MoneyMembers);

    public static ValueShape ExchangeRate { get; } = ValueShape.OfRecord(static () => ExchangeRateMembers);

    public static ValueShape ExchangeRatePoints { get; } = ValueShape.OfList(ExchangeRate);
}
