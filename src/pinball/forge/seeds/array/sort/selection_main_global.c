/* ---
algorithm: sort
structure: array
method: globals; reads, selects in main with index k, prints
time: O(n^2)
space: O(1)
call: main() < len(xs) xs -> stdout
--- */
#include<stdio.h>
int n,i,j,k,t,a[1050];
int main(){
	scanf("%d",&n);
	for(i=1;i<=n;i++)scanf("%d",&a[i]);
	for(i=1;i<n;i++){
		k=i;
		for(j=i+1;j<=n;j++)
			if(a[j]<a[k])k=j;
		if(k!=i){t=a[i];a[i]=a[k];a[k]=t;}
	}
	for(i=1;i<=n;i++)printf("%d ",a[i]);
	puts("");
	return 0;
}
