namespace Alliance.Core;

/// <summary>An optional number in the size of a double; the default value is none. A number that is not finite is none, and -0 is 0.</summary>
internal readonly record struct OptionalNumber
{
    private readonly long _complement;

    public OptionalNumber(double? value) =>
        _complement = value is { } known && double.IsFinite(known) ? ~BitConverter.DoubleToInt64Bits(PaceNumber.Plain(known)) : 0;

    public bool IsKnown => _complement != 0;

    public double? Value => IsKnown ? Number : null;

    /// <summary>The number; NaN, whose bits are all set, for none.</summary>
    public double Number => BitConverter.Int64BitsToDouble(~_complement);
}
