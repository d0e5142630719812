using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>Checks that no two confirmed stances of one supplier towards one market contradict each other.</summary>
internal static class StancesOfSuppliers
{
    public static bool AreApart(AllianceDataset dataset, RuleSink sink)
    {
        if (Spells.AreApart<SupplierStance, SpellsInOneMarket>(dataset.SupplierStances, out List<int>? at))
            return true;
        foreach (int index in at!)
        {
            if (!sink.Broken(RulesBetweenRecords.TwoStances, string.Create(CultureInfo.InvariantCulture, $"supplierStances/{index}/stance"), RulesBetweenRecords.TwoStances.Message))
                return false;
        }
        return true;
    }

    /// <summary>Confirmed stances of one supplier towards one market. A stance with a detail may be about some items only, and is not considered.</summary>
    private readonly struct SpellsInOneMarket : ISpells<SupplierStance>
    {
        public static Validity ValidityOf(SupplierStance item) => item.Validity;

        public static bool Counts(SupplierStance item) => item.Evidence.Confidence == Confidence.Confirmed && item.Detail.IsEmpty && item.Stance.IsKnown && !item.Stance.IsDefault;

        public static int Compare(SupplierStance one, SupplierStance other) =>
            one.Supplier.CompareTo(other.Supplier) is var order and not 0 ? order : one.Market.CompareTo(other.Market);

        public static bool Clash(SupplierStance one, SupplierStance other) => one.Stance != other.Stance;
    }
}
