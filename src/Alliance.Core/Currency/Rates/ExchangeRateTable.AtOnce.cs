using System.Runtime.CompilerServices;

namespace Alliance.Core;

/// <content>What nearly all conversions are: of an amount of few digits, directly or over one currency.</content>
public sealed partial class ExchangeRateTable
{
    /// <summary>Converts an amount without looking further than that.</summary>
    /// <typeparam name="TReach">How far is looked for rates.</typeparam>
    /// <returns>False where it takes more to convert the amount, or to say why it can't be.</returns>
    private bool TryConvertAtOnce<TReach>(in Money amount, CurrencyCode to, RateQuestion question, out decimal result)
        where TReach : struct, IRateReach
    {
        result = 0;
        if (NodeOf(amount.Currency) is not { } start || NodeOf(to) is not { } end || start == end || start.IsAmbiguousOn(question.Key) || end.IsAmbiguousOn(question.Key))
            return false;
        PairRates? first = question.Options.Through.IsDefault ? start.PairTo(end) : null, second = null;
        if (first is null)
        {
            (first, second) = PairsOver(start, end, question);
            if (first is null)
                return false;
        }
        if (!SmallProduct.TryOf(amount.Amount, out SmallProduct product)
            || !SmallProduct.TryApply(product, first.RateFor<TReach>(question), out product)
            || (second is not null && !SmallProduct.TryApply(product, second.RateFor<TReach>(question), out product)))
            return false;
        bool isNegative = decimal.IsNegative(amount.Amount);
        ref readonly ConversionOptions options = ref question.Options;
        return options.Rounding.IsDefault
            ? product.TryToDecimal(isNegative, out result)
            : options.Rounding.TryQuantum(end.MinorUnits, out DecimalDigits quantum) && product.TryRound(quantum, options.Rounding.Mode, isNegative, out result);
    }

    /// <summary>The pairs over the currency that was asked for, or over the first, in alphabetical order, that both are priced in or price.</summary>
    /// <returns>One pair where the currency that was asked for is one of the two; none where more has to be looked at.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private (PairRates? First, PairRates? Second) PairsOver(CurrencyNode start, CurrencyNode end, RateQuestion question)
    {
        ref readonly ConversionOptions options = ref question.Options;
        if (!options.Through.IsDefault)
        {
            CurrencyNode? pivot = NodeOf(options.Through);
            return pivot == start || pivot == end ? (start.PairTo(end), null)
                : pivot is not null && !pivot.IsAmbiguousOn(question.Key) && start.PairTo(pivot) is { } first && pivot.PairTo(end) is { } second ? (first, second)
                : default;
        }
        if (options.MaximumLegs == 1)
            return default;
        foreach (PairRates near in start.Pairs.Length <= end.Pairs.Length ? start.Pairs : end.Pairs)
        {
            if (start.PairTo(near.To) is { } first && near.To.PairTo(end) is { } second)
                return near.To.IsAmbiguousOn(question.Key) ? default : (first, second);
        }
        return default;
    }
}
