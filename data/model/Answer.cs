using System.Data.Common;
using System.Globalization;
using System.Numerics;
using Microsoft.Data.Analysis;

namespace Analytics.Data;

/// <summary>The answer to a question as a data frame, in five kinds of columns. Absent values stay absent.</summary>
/// <remarks>Microsoft.Data.Analysis has a reader of its own, which fails on dates and on the huge integers that sums are.</remarks>
internal static class Answer
{
    public static DataFrame Read(DbDataReader reader)
    {
        var fills = Enumerable.Range(0, reader.FieldCount).Select(index => Fill.For(reader, index)).ToArray();
        while (reader.Read())
        {
            foreach (var fill in fills)
                fill.Append(reader);
        }

        return new([.. fills.Select(fill => fill.Column)]);
    }

    private sealed record Fill(DataFrameColumn Column, Action<DbDataReader> Append)
    {
        public static Fill For(DbDataReader reader, int index)
        {
            var name = reader.GetName(index);
            var type = reader.GetFieldType(index);
            if (type == typeof(string) || type.IsEnum || type == typeof(Guid))
                return Texts(new(name, 0), index);
            if (type == typeof(bool))
                return Values(new BooleanDataFrameColumn(name), index, value => (bool)value);
            if (type == typeof(DateOnly))
                return Values(new DateTimeDataFrameColumn(name), index, value => ((DateOnly)value).ToDateTime(TimeOnly.MinValue));
            if (type == typeof(DateTime))
                return Values(new DateTimeDataFrameColumn(name), index, value => (DateTime)value);
            if (type == typeof(BigInteger))
                return Values(new DoubleDataFrameColumn(name), index, value => (double)(BigInteger)value);
            if (type == typeof(double) || type == typeof(float) || type == typeof(decimal) || type == typeof(ulong))
                return Values(new DoubleDataFrameColumn(name), index, value => Convert.ToDouble(value, CultureInfo.InvariantCulture));
            if (type.IsPrimitive)
                return Values(new Int64DataFrameColumn(name), index, value => Convert.ToInt64(value, CultureInfo.InvariantCulture));
            throw new NotSupportedException($"column '{name}' is a {reader.GetDataTypeName(index)}: cast it in the query");
        }

        private static Fill Texts(StringDataFrameColumn column, int index) =>
            new(column, reader => column.Append(reader.IsDBNull(index) ? null : reader.GetValue(index).ToString()));

        private static Fill Values<T>(PrimitiveDataFrameColumn<T> column, int index, Func<object, T> convert) where T : unmanaged =>
            new(column, reader => column.Append(reader.IsDBNull(index) ? null : convert(reader.GetValue(index))));
    }
}
