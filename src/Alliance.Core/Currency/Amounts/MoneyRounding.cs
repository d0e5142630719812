using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Alliance.Core.Json;

namespace Alliance.Core;

/// <summary>The step to which an amount is rounded, and the rounding mode. <c>default</c> is <see cref="None"/>.</summary>
/// <remarks>
/// The text form, also in JSON and in settings, is <c>none</c>, or the step, a space and the mode: <c>minor-unit away-from-zero</c>, <c>0.05 to-even</c>.
/// </remarks>
[JsonConverter(typeof(TextConverter<MoneyRounding>))]
[TypeConverter(typeof(TextTypeConverter<MoneyRounding>))]
public readonly partial record struct MoneyRounding
{
    private readonly decimal _quantum;
    private readonly Step _step;
    private readonly byte _mode;

    private MoneyRounding(Step step, decimal quantum, MidpointRounding mode)
    {
        if (mode is < MidpointRounding.ToEven or > MidpointRounding.ToPositiveInfinity)
            throw new ArgumentOutOfRangeException(nameof(mode), mode, "The mode is not a value of MidpointRounding.");
        _step = step;
        _quantum = quantum;
        _mode = (byte)mode;
    }

    private enum Step : byte
    {
        None = 0,
        MinorUnit = 1,
        Quantum = 2,
    }

    /// <summary>No rounding: all the digits that <see cref="decimal"/> can hold are kept.</summary>
    public static MoneyRounding None => default;

    /// <summary>Whether this is the default value, <see cref="None"/>: nothing is rounded.</summary>
    public bool IsDefault => _step == Step.None;

    /// <summary>The rounding mode; <see cref="MidpointRounding.ToEven"/> when nothing is rounded.</summary>
    public MidpointRounding Mode => (MidpointRounding)_mode;

    internal bool IsToMinorUnits => _step == Step.MinorUnit;

    /// <summary>Rounds to the minor unit of the currency in ISO 4217: hundredths for EUR, whole units for JPY.</summary>
    /// <param name="mode">The rounding mode.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not a value of <see cref="MidpointRounding"/>.</exception>
    public static MoneyRounding ToMinorUnits(MidpointRounding mode) => new(Step.MinorUnit, 0, mode);

    /// <summary>Rounds to a number of decimals.</summary>
    /// <param name="decimals">The number of decimals, 0 to 28.</param>
    /// <param name="mode">The rounding mode.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is out of range, or <paramref name="mode"/> is not a value of <see cref="MidpointRounding"/>.
    /// </exception>
    public static MoneyRounding ToDecimals(int decimals, MidpointRounding mode)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        return new(Step.Quantum, QuantumOf(decimals), mode);
    }

    /// <summary>Rounds to a multiple of a step: 0.05 for cash in Swiss francs, 100,000,000 for a figure in tenths of a billion.</summary>
    /// <param name="quantum">The step, in whole units of the currency; greater than zero.</param>
    /// <param name="mode">The rounding mode.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="quantum"/> is zero or negative, or <paramref name="mode"/> is not a value of <see cref="MidpointRounding"/>.
    /// </exception>
    public static MoneyRounding ToQuantum(decimal quantum, MidpointRounding mode)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(quantum);
        return new(Step.Quantum, quantum, mode);
    }

    /// <summary>Gets the step for a currency; zero when nothing is rounded.</summary>
    /// <param name="minorUnits">The decimals of the currency's minor unit; negative when it has none.</param>
    /// <param name="quantum">The step.</param>
    /// <returns>False when the amount should be rounded to the minor unit and there is none.</returns>
    internal bool TryQuantum(int minorUnits, out DecimalDigits quantum)
    {
        bool isToMinorUnit = _step == Step.MinorUnit;
        quantum = isToMinorUnit ? new(1, 0, minorUnits) : DecimalDigits.Of(_quantum);
        return !isToMinorUnit || minorUnits >= 0;
    }

    /// <summary>Whether the remainder is rounded away from zero, so that the amount without its sign becomes larger.</summary>
    /// <param name="mode">The rounding mode.</param>
    /// <param name="toHalf">The remainder compared with half a step: -1, 0 or 1.</param>
    /// <param name="lastBit">1 when the number of whole steps is odd, 0 when it is even.</param>
    /// <param name="isNegative">Whether the amount is negative.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool GoesUp(MidpointRounding mode, int toHalf, int lastBit, bool isNegative) => mode switch
    {
        MidpointRounding.ToEven => toHalf + lastBit > 0,
        MidpointRounding.AwayFromZero => toHalf >= 0,
        MidpointRounding.ToNegativeInfinity => isNegative,
        MidpointRounding.ToPositiveInfinity => !isNegative,
        _ => false,
    };

    internal static decimal QuantumOf(int decimals) => new(1, 0, 0, isNegative: false, (byte)decimals);
}
