using System.Diagnostics.CodeAnalysis;

namespace Alliance.Core;

/// <summary>What is asked of the series on the way from one currency to another.</summary>
/// <param name="key">The day's key.</param>
/// <param name="lookup">Which rate holds for the day.</param>
/// <param name="options">How the amount is converted.</param>
internal readonly struct RateQuestion(DayKey key, RateLookup lookup, in ConversionOptions options)
{
    private readonly ConversionOptions _options = options;

    public DayKey Key { get; } = key;

    public RateLookup Lookup { get; } = lookup;

    [UnscopedRef]
    public ref readonly ConversionOptions Options => ref _options;
}
