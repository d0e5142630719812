using System.Globalization;
using Alliance.Core.Json;

namespace Alliance.Core.Validation;

/// <summary>A place in a record or dataset, by the model: which member it is, and what its values are.</summary>
/// <param name="Record">The description of the record that has the member; null inside a value that is no record, such as an amount of money.</param>
/// <param name="Member">The member; null when the record has none of this name, and inside a value that is no record.</param>
/// <param name="ValueType">The type of the value at the place; null for a list as a whole, and when it is not known.</param>
/// <param name="UnknownName">The name of the member if its record or value has none of this name; null when it is known.</param>
/// <param name="Closed">If the member is not known to a value that is no record: the value's object.</param>
internal sealed record ModelPlace(RecordDescription? Record, MemberDescription? Member, Type? ValueType, string? UnknownName = null, ModelPlace.ClosedObject? Closed = null)
{
    /// <summary>The values that are objects in JSON and no records.</summary>
    private static readonly ClosedObject[] Objects =
    [
        new(typeof(Money), JsonValues.MoneyMembers, [typeof(decimal), typeof(CurrencyCode)]),
        new(typeof(Validity), JsonValues.ValidityMembers, [typeof(ValidityBound), typeof(ValidityBound)]),
        new(typeof(ExchangeRate), JsonValues.ExchangeRateMembers, [typeof(LocalDate), typeof(decimal)]),
    ];

    /// <summary>If the member is not known: the names of those that are.</summary>
    public IEnumerable<string> KnownNames => Closed?.Names.All ?? Record!.Members.Select(known => known.JsonName);

    /// <summary>If the place is a list as a whole: the type of its items.</summary>
    public Type? ItemType => Record is not null && Member is { } list && ValueType is null ? ItemOf(list) : null;

    /// <summary>Returns the place that a pointer into a record names; null when the model does not describe it.</summary>
    /// <param name="root">The type of the record.</param>
    /// <param name="pointer">The pointer.</param>
    public static ModelPlace? Of(Type root, string pointer)
    {
        ModelPlace? place = new(null, null, root);
        bool inList = false;
        foreach (string step in JsonPointer.StepsOf(pointer))
        {
            // The type of the items of a list becomes the type of the value only with the index.
            if (inList)
                (place, inList) = (int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? place! with { ValueType = ItemOf(place!.Member!) } : null, false);
            else
            {
                place = place?.Into(step);
                inList = place?.Member is { } member && place.Record is not null && IsList(member);
                if (inList)
                    place = place! with { ValueType = null };
            }
            if (place is null)
                return null;
        }
        return place;
    }

    private static bool IsList(MemberDescription member) => member.IsList || member.ValueType == typeof(ExchangeRatePoints);

    private static Type ItemOf(MemberDescription member) => member.ValueType == typeof(ExchangeRatePoints) ? typeof(ExchangeRate) : member.ValueType;

    private ModelPlace? Into(string name)
    {
        if (ValueType is null)
            return null;
        if (ValueType == typeof(UnknownRecord))
            return name == "type" ? new(null, null, typeof(Term<RecordKind>)) : null;
        if (RecordModel.Find(ValueType) is { } record)
        {
            return record.Members.FirstOrDefault(member => member.JsonName == name) is { } member
                ? new(record, member, member.ValueType)
                : new(record, null, null, name);
        }
        return Array.Find(Objects, one => one.Type == ValueType) is { } closed
            ? closed.TypeOf(name) is { } value ? new(null, null, value) : new(null, null, null, name, closed)
            : null;
    }

    /// <summary>An object that may have no other members.</summary>
    /// <param name="Type">The type of the value.</param>
    /// <param name="Names">The names of its members.</param>
    /// <param name="Types">The types of their values.</param>
    internal sealed record ClosedObject(Type Type, MemberNames Names, Type[] Types)
    {
        /// <summary>Returns the type of the values of a member; null for another name.</summary>
        public Type? TypeOf(string name) => Names.IndexOf(System.Text.Encoding.UTF8.GetBytes(name)) is var place and >= 0 ? Types[place] : null;
    }
}
